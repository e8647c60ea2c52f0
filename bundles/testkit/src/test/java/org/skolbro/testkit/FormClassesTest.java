package org.skolbro.testkit;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.Test;
import org.skolbro.testkit.form.bad.OverreachingForm;

public class FormClassesTest {

    private static final String FORM = "org/skolbro/testkit/form/bad/OverreachingForm.class → ";

    @Test
    public void findsTheCoreTheDatabaseFrontEndAnnotationsAndReflectionAndTellsWhere() throws IOException {
        // the form shares its folder with all other tests, which use what forms may not
        Set<String> named = new FormClasses(OverreachingForm.class).forbidden().stream().filter(found -> found.startsWith(FORM))
            .map(found -> found.substring(FORM.length())).collect(Collectors.toSet());
        assertEquals(Set.of("org/skolbro/core/store/UnitOfWork", "java/sql/Connection", "com/vaadin/flow/router/Route",
            "java/lang/Class.forName"), named);
    }
}
