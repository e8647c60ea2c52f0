package org.skolbro.ui.internal.retention;

import org.skolbro.api.retention.DisposalRun;

/** The way of a disposal run, and where on it a run is. */
enum Steps {
    PROPOSE, REVIEW, APPROVE, WAIT, RUN, PROTOCOL;

    /** The step that is done next. */
    static Steps at(DisposalRun run) {
        return switch (run.state()) {
            case PREVIEWED -> REVIEW;
            case APPROVED -> run.startsAt().isPresent() ? WAIT : RUN;
            case RUNNING, PAUSED -> RUN;
            case DONE, CANCELLED -> PROTOCOL;
        };
    }

    boolean isDone(DisposalRun run) {
        return ordinal() < at(run).ordinal() || run.state() == DisposalRun.State.DONE;
    }

    boolean isCurrent(DisposalRun run) {
        boolean approving = run.state() == DisposalRun.State.PREVIEWED && this == APPROVE;
        return !isDone(run) && (this == at(run) || approving);
    }

    /** How many items the step is about. */
    long count(DisposalRun run) {
        DisposalRun.Totals totals = run.totals();
        return switch (this) {
            case PROPOSE -> totals.items();
            case REVIEW, APPROVE, WAIT -> totals.items() - totals.dropped();
            case RUN -> isDone(run) ? totals.done() : totals.waiting();
            case PROTOCOL -> totals.done();
        };
    }
}
