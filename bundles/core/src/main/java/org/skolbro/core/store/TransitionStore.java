package org.skolbro.core.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.PlacementId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.transition.TransitionId;

/** Keeps transitions and what was evaluated at the moment of hand-over. */
public interface TransitionStore {

    /** @throws org.skolbro.api.problem.Conflict when the placement that ends has a transition already */
    void insert(StoredTransition transition);

    /** @throws org.skolbro.api.problem.Conflict when {@code transition.version() - 1} is no longer the stored version */
    void update(StoredTransition transition);

    Optional<StoredTransition> find(TransitionId id);

    Optional<StoredTransition> leaving(PlacementId placement);

    /** From or to one of the units, latest first. */
    List<StoredTransition> ofUnits(Collection<UnitCode> units);

    /** Whether a child has a transition that is not settled. */
    boolean isUnderWay(PersonId child);

    /** Those of the children who have a transition that is not settled. */
    default Set<PersonId> underWay(Collection<PersonId> children) {
        return children.stream().filter(this::isUnderWay).collect(Collectors.toSet());
    }

    /** How many transitions into these codes are not settled. */
    long underWayInto(Collection<SchoolType> codes);

    void record(TransitionId id, HandOverRecord evaluated);

    Optional<HandOverRecord> recorded(TransitionId id);

    /** Transitions of a child, in any state. */
    List<TransitionId> of(PersonId child);

    /** In these transitions one row of a child takes the place of another; not a change of them. */
    void replaceChild(Collection<TransitionId> transitions, PersonId from, PersonId to);
}
