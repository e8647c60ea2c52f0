package org.skolbro.core.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.PlacementId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.api.transition.TransitionRow.State;

/**
 * A transition as it is kept: one for each placement that ends and has a successor.
 *
 * @param decision what the head of the unit that is left decided before the hand-over; kept when it has been
 */
public record StoredTransition(TransitionId id, long version, PersonId child, PlacementId leaves, PlacementId enters,
        UnitCode fromUnit, SchoolType fromType, UnitCode toUnit, SchoolType toType, LocalDate leftOn, LocalDate deadline,
        State state, Optional<Instant> handedOverAt, String note, String reason, Optional<Decision> decision) {

    /**
     * A decision (beslut om överlämnande) about what only a person can say. What rules and consent say is decided at the hand-over.
     *
     * @param reviewed documents that were under review; one that came later is not decided about
     * @param needed those of them that the receiver needs
     */
    public record Decision(Instant at, String by, Set<DocumentId> reviewed, Set<DocumentId> needed) {

        public Decision {
            reviewed = Set.copyOf(reviewed);
            needed = Set.copyOf(needed);
        }
    }

    /** One that nobody has decided about. */
    public StoredTransition(TransitionId id, long version, PersonId child, PlacementId leaves, PlacementId enters, UnitCode fromUnit,
            SchoolType fromType, UnitCode toUnit, SchoolType toType, LocalDate leftOn, LocalDate deadline, State state,
            Optional<Instant> handedOverAt, String note, String reason) {
        this(id, version, child, leaves, enters, fromUnit, fromType, toUnit, toType, leftOn, deadline, state, handedOverAt, note, reason,
            Optional.empty());
    }

    /** What was under review when it was decided about. */
    public Set<DocumentId> reviewed() {
        return decision.map(Decision::reviewed).orElse(Set.of());
    }

    /** Nothing is handed over yet, and something may still be. */
    public boolean isOpen() {
        return switch (state) {
            case PLANNED, GATHERED, DECIDED -> true;
            case HANDED_OVER, RECEIVED, DECLINED, STOPPED -> false;
        };
    }

    public boolean isSettled() {
        return switch (state) {
            case PLANNED, GATHERED, DECIDED, HANDED_OVER -> false;
            case RECEIVED, DECLINED, STOPPED -> true;
        };
    }

    public StoredTransition to(State next) {
        return with(next, handedOverAt, note, reason, decision);
    }

    public StoredTransition leaving(LocalDate on, LocalDate handOverBy, State next) {
        return new StoredTransition(id, version + 1, child, leaves, enters, fromUnit, fromType, toUnit, toType, on, handOverBy,
            next, handedOverAt, note, reason, decision);
    }

    /** To another placement than the one that was expected; what was decided was about the former. */
    public StoredTransition towards(PlacementId placement, UnitCode unit, SchoolType type, State next) {
        return new StoredTransition(id, version + 1, child, leaves, placement, fromUnit, fromType, unit, type, leftOn, deadline,
            next, Optional.empty(), "", "", Optional.empty());
    }

    /** What was decided before stands; of what is decided now, the latest says. */
    public Decision deciding(Instant at, String by, Set<DocumentId> looked, Set<DocumentId> needs) {
        Set<DocumentId> all = new HashSet<>(reviewed());
        all.addAll(looked);
        Set<DocumentId> needed = new HashSet<>(needs);
        decision.ifPresent(before -> needed.addAll(before.needed()));
        return new Decision(at, by, all, needed);
    }

    public StoredTransition decided(Decision decided, String note) {
        return with(State.DECIDED, handedOverAt, note, reason, Optional.of(decided));
    }

    /** As if nothing had been decided; the note stays for the next decision. */
    public StoredTransition undecided(State before) {
        return with(before, handedOverAt, note, reason, Optional.empty());
    }

    public StoredTransition handedOver(Instant at, String note) {
        return with(State.HANDED_OVER, Optional.of(at), note, reason, decision);
    }

    /** As if it had not been handed over. */
    public StoredTransition takenBack() {
        return with(State.GATHERED, Optional.empty(), "", reason, Optional.empty());
    }

    public StoredTransition endedBecause(State end, String reason) {
        return with(end, handedOverAt, note, reason, decision);
    }

    /** The same transition of another row for the same person; not a change of the transition. */
    public StoredTransition of(PersonId other) {
        return new StoredTransition(id, version, other, leaves, enters, fromUnit, fromType, toUnit, toType, leftOn, deadline,
            state, handedOverAt, note, reason, decision);
    }

    private StoredTransition with(State state, Optional<Instant> at, String note, String reason, Optional<Decision> decision) {
        return new StoredTransition(id, version + 1, child, leaves, enters, fromUnit, fromType, toUnit, toType, leftOn,
            deadline, state, at, note, reason, decision);
    }
}
