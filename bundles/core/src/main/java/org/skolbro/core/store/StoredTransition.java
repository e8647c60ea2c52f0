package org.skolbro.core.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.PlacementId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.api.transition.TransitionRow.State;

/** A transition as it is kept: one for each placement that ends and has a successor. */
public record StoredTransition(TransitionId id, long version, PersonId child, PlacementId leaves, PlacementId enters,
        UnitCode fromUnit, SchoolType fromType, UnitCode toUnit, SchoolType toType, LocalDate leftOn, LocalDate deadline,
        State state, Optional<Instant> handedOverAt, String note, String reason) {

    public boolean isSettled() {
        return switch (state) {
            case PLANNED, GATHERED, DECIDED, HANDED_OVER -> false;
            case RECEIVED, DECLINED, STOPPED -> true;
        };
    }

    public StoredTransition to(State next) {
        return with(next, handedOverAt, note, reason);
    }

    public StoredTransition leaving(LocalDate on, LocalDate handOverBy, State next) {
        return new StoredTransition(id, version + 1, child, leaves, enters, fromUnit, fromType, toUnit, toType, on, handOverBy,
            next, handedOverAt, note, reason);
    }

    public StoredTransition handedOver(Instant at, String note) {
        return with(State.HANDED_OVER, Optional.of(at), note, reason);
    }

    /** As if it had not been handed over. */
    public StoredTransition takenBack() {
        return with(State.GATHERED, Optional.empty(), "", reason);
    }

    public StoredTransition endedBecause(State end, String reason) {
        return with(end, handedOverAt, note, reason);
    }

    /** The same transition of another row for the same person; not a change of the transition. */
    public StoredTransition of(PersonId other) {
        return new StoredTransition(id, version, other, leaves, enters, fromUnit, fromType, toUnit, toType, leftOn, deadline,
            state, handedOverAt, note, reason);
    }

    private StoredTransition with(State state, Optional<Instant> at, String note, String reason) {
        return new StoredTransition(id, version + 1, child, leaves, enters, fromUnit, fromType, toUnit, toType, leftOn,
            deadline, state, at, note, reason);
    }
}
