package org.skolbro.testkit.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skolbro.api.problem.Conflict;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.rollover.RollOver;
import org.skolbro.api.rollover.RollOver.Cause;
import org.skolbro.api.rollover.RollOverId;
import org.skolbro.api.rollover.RollOverItem.State;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.core.store.RollOverRow;
import org.skolbro.core.store.RollOverStore;
import org.skolbro.core.store.StoredRollOver;

/** Roll-over runs in memory. */
public final class InMemoryRollOverStore implements RollOverStore {

    private final Memory memory;
    private final Map<RollOverId, StoredRollOver> runs;
    private final Map<RollOverId, Instant> leases;
    private final Map<Place, RollOverRow> rows;

    private record Place(RollOverId run, TransitionId transition) {
    }

    public InMemoryRollOverStore(Memory memory) {
        this.memory = memory;
        runs = memory.table();
        leases = memory.table();
        rows = memory.table();
    }

    @Override
    public void insert(StoredRollOver run, Collection<RollOverRow> waiting) {
        memory.requireUnitOfWork();
        runs.put(run.id(), run);
        waiting.forEach(row -> rows.put(new Place(run.id(), row.transition()), row));
    }

    @Override
    public Optional<StoredRollOver> find(RollOverId id) {
        memory.requireUnitOfWork();
        return Optional.ofNullable(runs.get(id));
    }

    @Override
    public void update(StoredRollOver run) {
        if (find(run.id()).map(StoredRollOver::version).orElse(-1L) != run.version() - 1) {
            throw new Conflict("Roll-over " + run.id() + " was changed by somebody else");
        }
        runs.put(run.id(), run);
    }

    @Override
    public List<StoredRollOver> all() {
        memory.requireUnitOfWork();
        return runs.values().stream().sorted(Comparator.comparingLong((StoredRollOver run) -> run.id().value()).reversed()).toList();
    }

    @Override
    public List<RollOverId> unattended(Instant now, LocalDate today) {
        memory.requireUnitOfWork();
        return runs.values().stream()
            .filter(run -> run.state() == RollOver.State.RUNNING && !leases.getOrDefault(run.id(), Instant.MIN).isAfter(now)
                || run.state() == RollOver.State.RESTING && !due(run.id(), today, 1).isEmpty())
            .map(StoredRollOver::id).sorted(Comparator.comparingLong(RollOverId::value)).toList();
    }

    @Override
    public void lease(RollOverId run, Instant until) {
        memory.requireUnitOfWork();
        leases.put(run, until);
    }

    @Override
    public List<RollOverRow> due(RollOverId run, LocalDate today, int limit) {
        return waiting(run).filter(row -> !row.dueOn().isAfter(today)).limit(limit).toList();
    }

    @Override
    public Optional<LocalDate> nextDue(RollOverId run) {
        return waiting(run).map(RollOverRow::dueOn).min(Comparator.naturalOrder());
    }

    @Override
    public int settle(RollOverId run, Collection<RollOverRow> settled) {
        return (int) settled.stream().filter(row -> waits(rows.get(new Place(run, row.transition()))))
            .peek(row -> rows.put(new Place(run, row.transition()), row)).count();
    }

    @Override
    public void leaveAll(RollOverId run, Cause why, Instant at) {
        settle(run, waiting(run).map(row -> row.left(why, at)).toList());
    }

    @Override
    public List<RollOverRow> rows(RollOverId run, Collection<UnitCode> units) {
        return all(run).filter(row -> units.isEmpty() || units.contains(row.unit())).toList();
    }

    @Override
    public int undo(RollOverId run, Collection<TransitionId> transitions) {
        List<RollOverRow> done = all(run).filter(row -> row.state() == State.DONE && transitions.contains(row.transition())).toList();
        done.forEach(row -> rows.put(new Place(run, row.transition()), new RollOverRow(row.transition(), row.unit(), row.dueOn(),
            State.UNDONE, row.cause(), row.fault(), row.follow(), row.stay(), row.archived(), row.settledAt())));
        return done.size();
    }

    @Override
    public List<Tally> tally(RollOverId run) {
        Map<List<Object>, List<RollOverRow>> alike = all(run).collect(Collectors.groupingBy(row -> List.of(row.unit(), row.state(), row.cause())));
        return alike.values().stream().map(same -> new Tally(same.getFirst().unit(), same.getFirst().state(), same.getFirst().cause(), same.size(),
            same.stream().flatMap(row -> row.settledAt().stream()).max(Comparator.naturalOrder()))).toList();
    }

    @Override
    public Set<TransitionId> waiting() {
        return all().stream().filter(run -> !run.isOver() && run.state() != RollOver.State.PROPOSED).flatMap(run -> waiting(run.id())).map(RollOverRow::transition)
            .collect(Collectors.toSet());
    }

    private Stream<RollOverRow> waiting(RollOverId run) {
        return all(run).filter(InMemoryRollOverStore::waits);
    }

    private Stream<RollOverRow> all(RollOverId run) {
        memory.requireUnitOfWork();
        return List.copyOf(rows.entrySet()).stream().filter(row -> row.getKey().run().equals(run)).map(Map.Entry::getValue)
            .sorted(Comparator.comparingLong(row -> row.transition().value()));
    }

    private static boolean waits(RollOverRow row) {
        return row != null && row.state() == State.WAITING;
    }
}
