package org.skolbro.ui.internal.transition;

import java.util.Comparator;

import org.skolbro.api.transition.TransitionRow;

/** Which transitions the list shows. */
enum Which {
    OPEN, HAND_OVER, RECEIVE, DONE;

    boolean shows(TransitionRow row) {
        return switch (this) {
            case OPEN -> waitsForMe(row);
            case HAND_OVER -> row.side() == TransitionRow.Side.HANDING_OVER && !isOver(row);
            case RECEIVE -> row.side() == TransitionRow.Side.RECEIVING && !isOver(row);
            case DONE -> isOver(row);
        };
    }

    /** What is to be done first comes first; of what is done, the latest. */
    Comparator<TransitionRow> order() {
        return this == DONE ? Comparator.comparing(TransitionRow::leftOn).reversed() : Comparator.comparing(TransitionRow::deadline);
    }

    static boolean waitsForMe(TransitionRow row) {
        return switch (row.state()) {
            case PLANNED, GATHERED, DECIDED -> row.side() == TransitionRow.Side.HANDING_OVER;
            case HANDED_OVER -> row.side() == TransitionRow.Side.RECEIVING;
            case RECEIVED, DECLINED, STOPPED -> false;
        };
    }

    static boolean isOver(TransitionRow row) {
        return switch (row.state()) {
            case RECEIVED, DECLINED, STOPPED -> true;
            default -> false;
        };
    }
}
