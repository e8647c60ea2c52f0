package org.skolbro.testkit.retention;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

import org.junit.Before;
import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.audit.Audit;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.PhysicalErasure;
import org.skolbro.api.retention.PhysicalErasure.Horizon;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.time.PlatformClock;

/** What is left on disks of what a run destroyed. */
public class PhysicalErasureTest {

    private final ArchiveTown town = new ArchiveTown();

    @Before
    public void thePlanIsInForce() {
        town.adopt(ArchiveTown.afterHandOver());
        town.records.backupDays = 30;
        town.restart(town.house.memory);
    }

    @Test
    public void isOpenUntilSpaceIsTakenBack() {
        DisposalRun run = destroyed();
        Horizon horizon = erasure().of(town.archivist, run.id());
        assertEquals(Optional.empty(), horizon.database());
        assertEquals(Optional.empty(), horizon.lastBackup(PlatformClock.ZONE));
        assertEquals(Optional.of(30), horizon.backupDays());
    }

    @Test
    public void endsWhenTheLastBackupIsGone() {
        DisposalRun run = destroyed();
        assertTrue(erasure().reclaim(town.archivist, Progress.NONE) instanceof Outcome.Done);
        Horizon horizon = erasure().of(town.archivist, run.id());
        assertEquals(Optional.of(town.house.clock.instant()), horizon.database().map(PhysicalErasure.Reclaimed::at));
        assertEquals(Optional.of(LocalDate.ofInstant(town.house.clock.instant(), PlatformClock.ZONE).plusDays(30)),
            horizon.lastBackup(PlatformClock.ZONE));
    }

    @Test
    public void isNotClosedByWhatWasTakenBackBefore() {
        destroyed();
        erasure().reclaim(town.archivist, Progress.NONE);
        assertEquals(Optional.empty(), erasure().of(town.archivist, destroyed().id()).database());
    }

    @Test
    public void closesByItselfInTheNightAndNotByDay() {
        DisposalRun run = destroyed();
        town.records.lookForDueRuns();
        assertEquals(Optional.empty(), erasure().of(town.archivist, run.id()).database());
        town.house.clock.advance(untilNight());
        town.records.lookForDueRuns();
        assertTrue(erasure().of(town.platform.callers().archivist(), run.id()).database().isPresent());
    }

    @Test
    public void doesNotCloseWhileSomebodyIsAtWorkInTheNight() {
        DisposalRun run = destroyed();
        town.house.clock.advance(untilNight());
        Caller awake = town.platform.callers().archivist();
        assertEquals(Optional.empty(), erasure().of(awake, run.id()).database());
        town.platform.audit().lines(town.platform.callers().auditor(), Audit.Filter.ALL, Page.Request.first(1));
        town.records.lookForDueRuns();
        assertEquals(Optional.empty(), erasure().of(awake, run.id()).database());
        town.house.clock.advance(Duration.ofMinutes(11));
        town.records.lookForDueRuns();
        assertTrue(erasure().of(awake, run.id()).database().isPresent());
    }

    @Test
    public void isAsItWasWhenSomebodyStopsIt() {
        DisposalRun run = destroyed();
        assertEquals("Stopped. The space has not been taken back.", ArchiveTown.refusal(erasure().reclaim(town.archivist, new Impatient())));
        assertEquals(Optional.empty(), erasure().of(town.archivist, run.id()).database());
    }

    @Test
    public void isNothingForAnAdministrator() {
        DisposalRun run = destroyed();
        assertThrows(NotPermitted.class, () -> erasure().of(town.platform.callers().administrator(), run.id()));
        assertThrows(NotPermitted.class, () -> erasure().reclaim(town.platform.callers().administrator(), Progress.NONE));
    }

    private Duration untilNight() {
        var now = town.house.clock.instant().atZone(PlatformClock.ZONE);
        return Duration.between(now, now.toLocalDate().plusDays(1).atTime(2, 30).atZone(PlatformClock.ZONE));
    }

    private DisposalRun destroyed() {
        town.due();
        DisposalRun run = town.approved();
        return ArchiveTown.done(town.disposals.execute(town.archivist, run.id(), Progress.NONE));
    }

    private PhysicalErasure erasure() {
        return town.records.erasure();
    }

    private record Impatient() implements Progress {
        @Override
        public void at(Text step, long done, long total) {
            // nothing to see
        }

        @Override
        public boolean cancelled() {
            return true;
        }
    }
}
