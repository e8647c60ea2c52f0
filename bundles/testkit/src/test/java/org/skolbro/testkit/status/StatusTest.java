package org.skolbro.testkit.status;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.status.PlatformStatus;
import org.skolbro.api.status.Status;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.status.CountedStatus;
import org.skolbro.core.internal.status.Readiness;
import org.skolbro.core.store.Counts.Kind;
import org.skolbro.testkit.InMemoryPlatform;
import org.skolbro.testkit.memory.House;
import org.skolbro.testkit.memory.InMemoryCounts;

public class StatusTest {

    private final InMemoryPlatform platform = new InMemoryPlatform();
    private final House house = platform.house();
    private final InMemoryCounts counts = new InMemoryCounts();
    private Optional<Text> maintenance = Optional.empty();
    private final Status status = new CountedStatus(house.memory, house.gate, new Readiness(platform.forms(),
        () -> maintenance), counts, house.clock);

    @Test
    public void tellsWhatTheDatabaseCounts() {
        counts.of(Kind.CHILDREN, today -> 5).of(Kind.DRAFTS, today -> 4).of(Kind.FINALISED, today -> 3)
            .of(Kind.ARCHIVED, today -> 2).of(Kind.DESTROYED, today -> 1);
        PlatformStatus now = status.now(platform.callers().operator());
        assertEquals(List.of(5L, 4L, 3L, 2L, 1L),
            List.of(now.children(), now.drafts(), now.finalised(), now.archived(), now.destroyed()));
        assertEquals("memory", now.database());
        assertTrue(now.ready());
    }

    @Test
    public void isNotReadyInMaintenance() {
        maintenance = Optional.of(Text.sv("Databasen är äldre").en("The database is older"));
        assertFalse(status.now(platform.callers().operator()).ready());
    }

    @Test
    public void countsOnThePlatformsDay() {
        counts.of(Kind.CHILDREN, today -> today.getDayOfMonth());
        assertEquals(platform.clock().today().getDayOfMonth(), status.now(platform.callers().administrator()).children());
    }

    @Test
    public void isForOperatorsAndAdministratorsOnly() {
        for (Caller other : List.of(platform.callers().archivist(), platform.callers().auditor(),
            platform.callers().headteacherOf(platform.town().unit()))) {
            assertThrows(NotPermitted.class, () -> status.now(other));
        }
    }
}
