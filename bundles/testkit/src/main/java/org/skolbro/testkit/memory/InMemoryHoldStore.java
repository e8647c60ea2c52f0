package org.skolbro.testkit.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skolbro.api.document.HoldingId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.retention.HoldId;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.core.store.HoldStore;
import org.skolbro.core.store.Holding;

/** Holds in memory. */
public final class InMemoryHoldStore implements HoldStore {

    private final Memory memory;
    private final Map<HoldId, HoldRow> holds;

    public InMemoryHoldStore(Memory memory) {
        this.memory = memory;
        this.holds = memory.table();
    }

    @Override
    public void insert(HoldRow hold) {
        memory.requireUnitOfWork();
        holds.put(hold.id(), hold);
    }

    @Override
    public Optional<HoldRow> find(HoldId id) {
        memory.requireUnitOfWork();
        return Optional.ofNullable(holds.get(id));
    }

    @Override
    public void lift(HoldId id, Instant at) {
        HoldRow hold = find(id).filter(row -> row.to().isEmpty())
            .orElseThrow(() -> new Conflict("Hold " + id + " is lifted already"));
        holds.put(id, new HoldRow(id, hold.scope(), hold.reason(), hold.basis(), hold.by(), hold.from(), Optional.of(at), hold.matter()));
    }

    @Override
    public List<HoldRow> inForce() {
        memory.requireUnitOfWork();
        return holds.values().stream().filter(hold -> hold.to().isEmpty())
            .sorted(Comparator.comparing(HoldRow::from).thenComparing(hold -> hold.id().value()).reversed()).toList();
    }

    @Override
    public List<HoldId> on(PersonId child) {
        memory.requireUnitOfWork();
        return holds.values().stream().filter(hold -> hold.scope().equals(new HoldRow.OnChild(child))).map(HoldRow::id)
            .sorted(Comparator.comparing(HoldId::value)).toList();
    }

    @Override
    public void replace(Collection<HoldId> ids, PersonId to) {
        memory.requireUnitOfWork();
        ids.forEach(id -> holds.computeIfPresent(id, (same, hold) -> new HoldRow(id, new HoldRow.OnChild(to), hold.reason(),
            hold.basis(), hold.by(), hold.from(), hold.to(), hold.matter())));
    }

    @Override
    public Map<HoldingId, HoldId> stopping(Collection<Holding> holdings) {
        Map<HoldingId, HoldId> stopped = new HashMap<>();
        List<HoldRow> inForce = inForce();
        for (Holding holding : holdings) {
            inForce.stream().filter(hold -> stops(hold, holding)).findFirst()
                .ifPresent(hold -> stopped.put(holding.id(), hold.id()));
        }
        return stopped;
    }

    /** One unit of work at a time is the only way of this database. */
    @Override
    public void takeTurn() {
        memory.requireUnitOfWork();
    }

    private static boolean stops(HoldRow hold, Holding holding) {
        return switch (hold.scope()) {
            case HoldRow.OnDocument on -> on.document().equals(holding.document());
            case HoldRow.OnChild on -> holding.subject().equals(Optional.of(on.child()));
            case HoldRow.OnUnit on -> on.unit().equals(holding.unit());
            case HoldRow.OnSelection on -> holding.isIn(on);
        };
    }
}
