package org.skolbro.ui.internal.transition;

import org.skolbro.api.transition.HandOver;
import org.skolbro.api.transition.TransitionRow;
import org.skolbro.ui.view.Status;

/** Which status a transition or one of its documents is shown with. */
final class Marks {

    private Marks() {
    }

    static Status of(TransitionRow row) {
        return switch (row.state()) {
            case DECIDED -> Status.DECIDED;
            case PLANNED, GATHERED -> row.waitsFor().isPresent() ? Status.WAITING : Status.PLANNED;
            case HANDED_OVER -> Status.HANDED_OVER;
            case RECEIVED -> Status.RECEIVED;
            case DECLINED -> Status.DECLINED;
            case STOPPED -> Status.STOPPED;
        };
    }

    static Status of(HandOver.Verdict verdict) {
        return switch (verdict) {
            case FOLLOWS -> Status.FOLLOWS;
            case STAYS -> Status.STAYS;
            case REVIEW -> Status.REVIEW;
        };
    }
}
