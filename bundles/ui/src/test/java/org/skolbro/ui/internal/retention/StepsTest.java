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
        assertTrue(Steps.PROPOSE.isDone(State.PREVIEWED));
        assertTrue(Steps.REVIEW.isCurrent(State.PREVIEWED));
        assertTrue(Steps.APPROVE.isCurrent(State.PREVIEWED));
        assertFalse(Steps.RUN.isCurrent(State.PREVIEWED));
    }

    @Test
    public void goOnFromWhereAPauseWas() {
        assertTrue(Steps.RUN.isCurrent(State.PAUSED));
        assertTrue(Steps.APPROVE.isDone(State.PAUSED));
    }

    @Test
    public void areAllDoneInTheEnd() {
        for (Steps step : Steps.values()) {
            assertTrue(step.isDone(State.DONE));
        }
    }

    @Test
    public void countExactlyWhatEachStepIsAbout() {
        DisposalRun run = new DisposalRun(new RunId(1), State.RUNNING, new PlanId(1), 1, LocalDate.EPOCH, Instant.EPOCH, "A",
            Optional.empty(), Optional.empty(), new DisposalRun.Totals(10, 4, 3, 2, 1), List.of(), "d");
        assertEquals(List.of(10L, 8L, 8L, 8L, 4L, 3L), List.of(Steps.values()).stream().map(step -> step.count(run)).toList());
    }
}
