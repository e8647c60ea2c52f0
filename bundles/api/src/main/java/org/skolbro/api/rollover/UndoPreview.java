package org.skolbro.api.rollover;

import java.time.Instant;
import java.util.List;

import org.skolbro.api.transition.TransitionRow.State;

/**
 * What taking back a unit's hand-overs (ångra) would come to now.
 *
 * @param back how many children come back
 * @param stay those whom the receiver has answered about; with names for the headteacher, for others only counted
 * @param digest of exactly those who come back
 */
public record UndoPreview(long back, List<Stays> stay, Instant until, String digest) {

    /** @param name empty for somebody who may not read it */
    public record Stays(String name, State state) {
    }

    public UndoPreview {
        stay = List.copyOf(stay);
    }
}
