package org.skolbro.form.compulsory;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Locale;
import java.util.Set;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.testkit.InMemoryPlatform;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.View;

public class CompulsoryViewsTest {

    private final InMemoryPlatform platform = new InMemoryPlatform();
    private final View<?> overview = new CompulsoryViews(platform.register(), platform.documents(), platform.clock()).views().getFirst();

    @Test
    public void showTheClassToThoseWhoWorkWithIt() {
        assertEquals("compulsory/overview", overview.path());
        assertTrue(overview.icon().isPresent());
        assertEquals(Set.of(Role.TEACHER, Role.MENTOR, Role.HEADTEACHER), overview.shownTo());
    }

    @Test
    public void sayWhyTheOverviewIsEmptyForSomebodyWithoutAClass() {
        Caller newcomer = platform.callers().of(platform.town().onDuty(platform.town().unit(), "Lärare"));
        assertTrue(overview.maker().apply(new Here(newcomer, Locale.of("sv", "SE"))).getElement().getTextRecursively()
            .contains("Inga grupper här"));
    }
}
