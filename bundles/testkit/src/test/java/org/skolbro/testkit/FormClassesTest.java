package org.skolbro.testkit;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.Test;
import org.skolbro.testkit.form.bad.OverreachingForm;

public class FormClassesTest {

    @Test
    public void findsTheCoreTheDatabaseAndFrontEndAnnotations() throws IOException {
        Set<String> named = new FormClasses(OverreachingForm.class).forbidden().stream()
            .map(found -> found.substring(found.indexOf("→ ") + 2)).collect(Collectors.toSet());
        assertEquals(Set.of("org/skolbro/core/store/UnitOfWork", "java/sql/Connection", "com/vaadin/flow/router/Route"), named);
    }

    @Test
    public void tellsInWhichClassItIs() throws IOException {
        assertTrue(new FormClasses(OverreachingForm.class).forbidden().stream()
            .allMatch(found -> found.startsWith("org/skolbro/testkit/form/bad/OverreachingForm.class")));
    }
}
