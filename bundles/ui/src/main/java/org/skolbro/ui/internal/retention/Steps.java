package org.skolbro.ui.internal.retention;

import org.skolbro.api.retention.DisposalRun;

/** The way of a disposal run, and where on it a run is. */
enum Steps {
    PROPOSE, REVIEW, APPROVE, WAIT, RUN, PROTOCOL;

    /** The step that is done next. */
    static Steps at(DisposalRun.State state) {
        return switch (state) {
            case PREVIEWED -> REVIEW;
            case APPROVED -> RUN;
            case RUNNING, PAUSED -> RUN;
            case DONE, CANCELLED -> PROTOCOL;
        };
    }

    boolean isDone(DisposalRun.State state) {
        return ordinal() < at(state).ordinal() || state == DisposalRun.State.DONE;
    }

    boolean isCurrent(DisposalRun.State state) {
        boolean approving = state == DisposalRun.State.PREVIEWED && this == APPROVE;
        return !isDone(state) && (this == at(state) || approving);
    }

    /** How many items the step is about. */
    long count(DisposalRun run) {
        DisposalRun.Totals totals = run.totals();
        return switch (this) {
            case PROPOSE -> totals.items();
            case REVIEW, APPROVE, WAIT -> totals.items() - totals.dropped();
            case RUN -> totals.waiting();
            case PROTOCOL -> totals.done();
        };
    }
}
