package org.skolbro.testkit.retention;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;

import org.junit.Before;
import org.junit.Test;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.retention.DisposalRun;

public class ApprovalOfARunTest {

    private final ArchiveTown town = new ArchiveTown();

    @Before
    public void aPlanIsInForce() {
        town.adopt(ArchiveTown.afterHandOver());
    }

    @Test
    public void isRefusedForTheOneWhoPreviewed() {
        town.due();
        DisposalRun run = town.preview();
        assertEquals("The one who previewed cannot approve. Ask a colleague.",
            ArchiveTown.refusal(town.disposals.approve(town.archivist, run.id(), run.digest())));
    }

    @Test
    public void needsASecondFactor() {
        town.due();
        DisposalRun run = town.preview();
        Caller password = town.platform.callers().office(Role.ARCHIVIST, AssuranceLevel.PASSWORD);
        assertThrows(NotPermitted.class, () -> town.disposals.approve(password, run.id(), run.digest()));
    }

    @Test
    public void isRefusedWhenAnItemHasLeftSinceItWasSeen() {
        HoldingId first = town.due();
        town.due();
        DisposalRun seen = town.preview();
        DisposalRun changed = ArchiveTown.done(town.disposals.drop(town.archivist, seen.id(), first, "Forskning"));
        assertNotEquals(seen.digest(), changed.digest());
        assertEquals("The items are no longer those you saw. Review them again.",
            ArchiveTown.refusal(town.disposals.approve(town.colleague, seen.id(), seen.digest())));
        ArchiveTown.done(town.disposals.approve(town.colleague, seen.id(), changed.digest()));
    }

    @Test
    public void isNeededBeforeAnythingRuns() {
        town.due();
        DisposalRun run = town.preview();
        assertEquals("The run is not approved.",
            ArchiveTown.refusal(town.disposals.execute(town.archivist, run.id(), Progress.NONE)));
    }

    @Test
    public void isWorthNothingUnderAnotherPlan() {
        town.due();
        DisposalRun run = town.approved();
        town.adopt(ArchiveTown.afterHandOver());
        assertEquals("Another plan is in force now. Make a new preview.",
            ArchiveTown.refusal(town.disposals.execute(town.archivist, run.id(), Progress.NONE)));
    }

    @Test
    public void stillLetsItemsLeaveAndKeepsItsDigest() {
        HoldingId item = town.due();
        town.due();
        DisposalRun run = town.approved();
        DisposalRun changed = ArchiveTown.done(town.disposals.drop(town.archivist, run.id(), item, "Forskning"));
        assertEquals(run.digest(), changed.digest());
        assertEquals(1, town.execute(run.id()).totals().done());
    }

    @Test
    public void isForArchivistsOnly() {
        town.due();
        DisposalRun run = town.preview();
        Caller auditor = town.platform.callers().auditor();
        assertThrows(NotPermitted.class, () -> town.disposals.approve(auditor, run.id(), run.digest()));
        assertThrows(NotPermitted.class, () -> town.disposals.execute(auditor, run.id(), Progress.NONE));
    }
}
