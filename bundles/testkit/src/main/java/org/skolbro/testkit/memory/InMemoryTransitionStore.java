package org.skolbro.testkit.memory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.register.PlacementId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.api.transition.TransitionRow.State;
import org.skolbro.core.store.HandOverRecord;
import org.skolbro.core.store.StoredTransition;
import org.skolbro.core.store.TransitionStore;

/** Transitions in memory. */
public final class InMemoryTransitionStore implements TransitionStore {

    private final Memory memory;
    private final Map<TransitionId, StoredTransition> transitions;
    private final Map<TransitionId, HandOverRecord> records;
    private final Map<TransitionId, List<HandOverRecord>> aside;

    public InMemoryTransitionStore(Memory memory) {
        this.memory = memory;
        transitions = memory.table();
        records = memory.table();
        aside = memory.table();
    }

    @Override
    public void insert(StoredTransition transition) {
        if (leaving(transition.leaves()).isPresent()) {
            throw new Conflict("Placement " + transition.leaves() + " has a transition already");
        }
        transitions.put(transition.id(), transition);
    }

    @Override
    public void update(StoredTransition transition) {
        if (find(transition.id()).map(StoredTransition::version).orElse(-1L) != transition.version() - 1) {
            throw new Conflict("Transition " + transition.id() + " was changed by somebody else");
        }
        transitions.put(transition.id(), transition);
    }

    @Override
    public Optional<StoredTransition> find(TransitionId id) {
        memory.requireUnitOfWork();
        return Optional.ofNullable(transitions.get(id));
    }

    @Override
    public Optional<StoredTransition> leaving(PlacementId placement) {
        memory.requireUnitOfWork();
        return transitions.values().stream().filter(row -> row.leaves().equals(placement)).findFirst();
    }

    @Override
    public List<StoredTransition> ofUnits(Collection<UnitCode> units) {
        memory.requireUnitOfWork();
        return transitions.values().stream()
            .filter(row -> units.contains(row.fromUnit()) || units.contains(row.toUnit()))
            .sorted(Comparator.comparing(StoredTransition::leftOn).reversed()
                .thenComparingLong(row -> row.id().value()))
            .toList();
    }

    @Override
    public List<StoredTransition> open(LocalDate until) {
        memory.requireUnitOfWork();
        return transitions.values().stream().filter(StoredTransition::isOpen)
            .filter(row -> !row.leftOn().isAfter(until)).sorted(Comparator.comparingLong(row -> row.id().value())).toList();
    }

    @Override
    public List<StoredTransition> unanswered() {
        memory.requireUnitOfWork();
        return transitions.values().stream().filter(row -> row.state() == State.HANDED_OVER)
            .sorted(Comparator.comparingLong(row -> row.id().value())).toList();
    }

    @Override
    public void setAside(Collection<TransitionId> ids) {
        memory.requireUnitOfWork();
        ids.forEach(id -> Optional.ofNullable(records.remove(id)).ifPresent(record ->
            aside.merge(id, List.of(record), (before, last) -> Stream.concat(before.stream(), last.stream()).toList())));
    }

    @Override
    public List<HandOverRecord> setAside(TransitionId id) {
        memory.requireUnitOfWork();
        return aside.getOrDefault(id, List.of());
    }

    @Override
    public boolean isUnderWay(PersonId child) {
        memory.requireUnitOfWork();
        return transitions.values().stream().anyMatch(row -> row.child().equals(child) && !row.isSettled());
    }

    @Override
    public Set<PersonId> underWay() {
        memory.requireUnitOfWork();
        return transitions.values().stream().filter(row -> !row.isSettled()).map(StoredTransition::child).collect(Collectors.toSet());
    }

    @Override
    public long underWayInto(Collection<SchoolType> codes) {
        memory.requireUnitOfWork();
        return transitions.values().stream().filter(row -> codes.contains(row.toType()) && !row.isSettled()).count();
    }

    @Override
    public void record(TransitionId id, HandOverRecord evaluated) {
        memory.requireUnitOfWork();
        records.put(id, evaluated);
    }

    @Override
    public Optional<HandOverRecord> recorded(TransitionId id) {
        memory.requireUnitOfWork();
        return Optional.ofNullable(records.get(id));
    }

    @Override
    public List<TransitionId> of(PersonId child) {
        memory.requireUnitOfWork();
        return transitions.values().stream().filter(row -> row.child().equals(child)).map(StoredTransition::id).toList();
    }

    @Override
    public void replaceChild(Collection<TransitionId> moved, PersonId from, PersonId to) {
        memory.requireUnitOfWork();
        moved.forEach(id -> transitions.computeIfPresent(id, (same, row) -> row.child().equals(from) ? row.of(to) : row));
    }
}
