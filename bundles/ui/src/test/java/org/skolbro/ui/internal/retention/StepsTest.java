package org.skolbro.ui.internal.retention;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.DisposalRun.State;
import org.skolbro.api.retention.PlanId;
import org.skolbro.api.retention.RunId;

public class StepsTest {

    @Test
    public void askForReviewAndApprovalAfterThePreview() {
        assertTrue(Steps.PROPOSE.isDone(run(State.PREVIEWED, Optional.empty())));
        assertTrue(Steps.REVIEW.isCurrent(run(State.PREVIEWED, Optional.empty())));
        assertTrue(Steps.APPROVE.isCurrent(run(State.PREVIEWED, Optional.empty())));
        assertFalse(Steps.RUN.isCurrent(run(State.PREVIEWED, Optional.empty())));
    }

    @Test
    public void goOnFromWhereAPauseWas() {
        assertTrue(Steps.RUN.isCurrent(run(State.PAUSED, Optional.empty())));
        assertTrue(Steps.APPROVE.isDone(run(State.PAUSED, Optional.empty())));
    }

    @Test
    public void waitWhileTheGracePeriodLasts() {
        DisposalRun waiting = run(State.APPROVED, Optional.of(Instant.EPOCH));
        assertTrue(Steps.WAIT.isCurrent(waiting));
        assertFalse(Steps.WAIT.isDone(waiting));
        assertTrue(Steps.RUN.isCurrent(run(State.APPROVED, Optional.empty())));
    }

    @Test
    public void areAllDoneInTheEnd() {
        for (Steps step : Steps.values()) {
            assertTrue(step.isDone(run(State.DONE, Optional.empty())));
        }
    }

    @Test
    public void countExactlyWhatEachStepIsAbout() {
        assertEquals(List.of(10L, 8L, 8L, 8L, 4L, 3L), counts(run(State.RUNNING, Optional.empty())));
        assertEquals("what is over tells what was done, not that nothing is left to do", List.of(10L, 8L, 8L, 8L, 3L, 3L),
            counts(run(State.DONE, Optional.empty())));
    }

    private static List<Long> counts(DisposalRun run) {
        return List.of(Steps.values()).stream().map(step -> step.count(run)).toList();
    }

    private static DisposalRun run(State state, Optional<Instant> startsAt) {
        return new DisposalRun(new RunId(1), state, new PlanId(1), 1, LocalDate.EPOCH, Instant.EPOCH, "A", Optional.empty(),
            Optional.empty(), new DisposalRun.Totals(10, 4, 3, 2, 1), List.of(), "d", startsAt, Optional.empty());
    }
}
