package org.skolbro.testkit.retention;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.Optional;

import org.junit.Before;
import org.junit.Test;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.State;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.text.Text;

/** Time between the approval and the run, to see a mistake. */
public class GracePeriodTest {

    private static final Duration GRACE = Duration.ofMinutes(30);

    private final ArchiveTown town = new ArchiveTown();

    @Before
    public void thePlanIsInForceAndTheHouseThinksTwice() {
        town.adopt(ArchiveTown.afterHandOver());
        town.records.grace = GRACE;
        town.restart(town.house.memory);
    }

    @Test
    public void endsAtAnExactTime() {
        town.due();
        DisposalRun run = town.approved();
        assertEquals(run.approvedAt().map(at -> at.plus(GRACE)), run.startsAt());
    }

    @Test
    public void letsNobodyDestroyAnything() {
        HoldingId holding = town.due();
        DisposalRun run = town.approved();
        assertEquals("The grace period lasts until 2026-05-04 08:30. Until then the run can only be cancelled.",
            ArchiveTown.refusal(town.disposals.execute(town.archivist, run.id(), Progress.NONE)));
        town.house.clock.advance(GRACE.minusMillis(1));
        assertEquals(0, town.records.lookForDueRuns());
        assertEquals(State.ACTIVE, town.state(holding));
    }

    @Test
    public void isFollowedByTheRunWithoutAnybody() {
        HoldingId holding = town.due();
        DisposalRun run = town.approved();
        town.house.clock.advance(GRACE);
        assertEquals(1, town.records.lookForDueRuns());
        assertEquals(State.DESTROYED, town.state(holding));
        assertEquals(DisposalRun.State.DONE, town.disposals.run(town.archivist, run.id()).state());
        assertEquals(0, town.records.lookForDueRuns());
    }

    @Test
    public void outlivesARestart() {
        town.due();
        DisposalRun run = town.approved();
        town.restart(town.house.memory);
        town.house.clock.advance(GRACE);
        assertEquals(1, town.records.lookForDueRuns());
        assertEquals(DisposalRun.State.DONE, town.disposals.run(town.archivist, run.id()).state());
    }

    @Test
    public void canBeUsedToCancelWithAReason() {
        HoldingId holding = town.due();
        DisposalRun run = town.approved();
        assertEquals("Give a reason.", ArchiveTown.refusal(town.disposals.cancel(town.archivist, run.id(), " ")));
        DisposalRun cancelled = ArchiveTown.done(town.disposals.cancel(town.archivist, run.id(), "Fel skolform"));
        assertEquals(Optional.of("Fel skolform"), cancelled.cancelled().map(DisposalRun.Cancellation::reason));
        assertEquals("The run was cancelled: Fel skolform", town.item(run.id(), holding).outcome().map(Text::en).orElseThrow());
        town.house.clock.advance(GRACE);
        assertEquals(0, town.records.lookForDueRuns());
        assertEquals(State.ACTIVE, town.state(holding));
    }

    @Test
    public void lastsForAProposalThatIsThrownAwayWithoutAReason() {
        town.due();
        assertEquals(DisposalRun.State.CANCELLED,
            ArchiveTown.done(town.disposals.cancel(town.archivist, town.preview().id())).state());
    }

    @Test
    public void stillLetsItemsLeaveAndTheCertificateSaysWhy() {
        HoldingId spared = town.due();
        HoldingId doomed = town.due();
        DisposalRun run = town.approved();
        ArchiveTown.done(town.disposals.drop(town.archivist, run.id(), spared, "Forskning"));
        town.house.clock.advance(GRACE);
        town.records.lookForDueRuns();
        assertEquals(State.ACTIVE, town.state(spared));
        assertEquals(State.DESTROYED, town.state(doomed));
        assertTrue(town.certificate(run.id()).stream().anyMatch(line -> line.startsWith("{\"kind\":\"kept\"")
            && line.contains("\"reason\":\"Forskning\"") && line.contains("\"approved\":true")));
    }

    @Test
    public void isFollowedByNothingUnderAnotherPlan() {
        HoldingId holding = town.due();
        town.approved();
        town.adopt(ArchiveTown.afterHandOver());
        town.house.clock.advance(GRACE);
        assertEquals(0, town.records.lookForDueRuns());
        assertEquals(State.ACTIVE, town.state(holding));
    }

    @Test
    public void isNotBegunAnewWhenTheNodeDiesInTheRun() {
        town.due();
        DisposalRun run = town.approved();
        town.house.clock.advance(GRACE);
        dies(run);
        assertEquals("somebody may still be driving it", 0, town.records.lookForDueRuns());
        town.house.clock.advance(Duration.ofMinutes(2));
        assertEquals(1, town.records.lookForDueRuns());
        assertEquals(DisposalRun.State.DONE, town.disposals.run(town.archivist, run.id()).state());
    }

    private void dies(DisposalRun run) {
        try {
            town.disposals.execute(town.archivist, run.id(), new PowerCut());
        } catch (StorageFailure theEnd) {
            return;
        }
        throw new AssertionError("the run was not broken off");
    }

    private record PowerCut() implements Progress {

        @Override
        public void at(Text step, long done, long total) {
            throw new StorageFailure("The power went");
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
