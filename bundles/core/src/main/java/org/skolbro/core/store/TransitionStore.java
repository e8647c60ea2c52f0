package org.skolbro.core.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

    /** Several at once, by id; those that are not there are left out. */
    default List<StoredTransition> find(Collection<TransitionId> ids) {
        return ids.stream().distinct().sorted(Comparator.comparingLong(TransitionId::value)).flatMap(id -> find(id).stream()).toList();
    }

    /**
     * The same as {@link #update} for what decisions and hand-overs change of many: state, moment, note, reason and decision.
     *
     * @throws org.skolbro.api.problem.Conflict when one of them was changed by somebody else
     */
    default void updateAll(Collection<StoredTransition> transitions) {
        transitions.forEach(this::update);
    }

    /** Those of which nothing is handed over yet and who left no later than that day, by id. */
    List<StoredTransition> open(LocalDate until);

    /** Those that are handed over and not answered, by id. */
    List<StoredTransition> unanswered();

    Optional<StoredTransition> leaving(PlacementId placement);

    /** From or to one of the units, latest first. */
    List<StoredTransition> ofUnits(Collection<UnitCode> units);

    /** Whether a child has a transition that is not settled. */
    boolean isUnderWay(PersonId child);

    /** All who have a transition that is not settled. */
    Set<PersonId> underWay();

    /** Those of the children who have a transition that is not settled. */
    default Set<PersonId> underWay(Collection<PersonId> children) {
        return children.stream().filter(this::isUnderWay).collect(Collectors.toSet());
    }

    /** How many transitions into these codes are not settled. */
    long underWayInto(Collection<SchoolType> codes);

    void record(TransitionId id, HandOverRecord evaluated);

    /** For transitions of which nothing is recorded now. */
    default void recordAll(Map<TransitionId, HandOverRecord> evaluated) {
        evaluated.forEach(this::record);
    }

    Optional<HandOverRecord> recorded(TransitionId id);

    /** What was recorded stands for hand-overs that were taken back; nothing is recorded for the transitions any more. */
    void setAside(Collection<TransitionId> ids);

    /** What was set aside, oldest first. */
    List<HandOverRecord> setAside(TransitionId id);

    /** Transitions of a child, in any state. */
    List<TransitionId> of(PersonId child);

    /** In these transitions one row of a child takes the place of another; not a change of them. */
    void replaceChild(Collection<TransitionId> transitions, PersonId from, PersonId to);
}
