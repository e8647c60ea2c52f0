package org.skolbro.core.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.document.HoldingId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.rollover.RollOver.Cause;
import org.skolbro.api.rollover.RollOverItem.State;
import org.skolbro.api.transition.TransitionId;

/**
 * One transition in a roll-over run. Says nothing of the child, whose row another may take the place of.
 *
 * @param dueOn the day after the last one of the placement
 * @param fault code of what is in the log, or empty
 * @param archived what the hand-over moved into the archive of the unit, so that taking it back moves just that
 */
public record RollOverRow(TransitionId transition, UnitCode unit, LocalDate dueOn, State state, Optional<Cause> cause, String fault,
        long follow, long stay, List<HoldingId> archived, Optional<Instant> settledAt) {

    public RollOverRow {
        archived = List.copyOf(archived);
    }

    public static RollOverRow waiting(StoredTransition transition) {
        return new RollOverRow(transition.id(), transition.fromUnit(), transition.leftOn().plusDays(1), State.WAITING, Optional.empty(), "",
            0, 0, List.of(), Optional.empty());
    }

    public RollOverRow done(long following, long staying, List<HoldingId> moved, Instant at) {
        return new RollOverRow(transition, unit, dueOn, State.DONE, Optional.empty(), "", following, staying, moved, Optional.of(at));
    }

    public RollOverRow left(Cause why, Instant at) {
        return new RollOverRow(transition, unit, dueOn, State.LEFT, Optional.of(why), "", 0, 0, List.of(), Optional.of(at));
    }

    public RollOverRow failed(String code, Instant at) {
        return new RollOverRow(transition, unit, dueOn, State.FAILED, Optional.of(Cause.FAULT), code, 0, 0, List.of(), Optional.of(at));
    }

    public RollOverRow dueOn(LocalDate day) {
        return new RollOverRow(transition, unit, day, state, cause, fault, follow, stay, archived, settledAt);
    }
}
