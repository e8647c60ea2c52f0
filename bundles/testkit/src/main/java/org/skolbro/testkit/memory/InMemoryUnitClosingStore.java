package org.skolbro.testkit.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.register.UnitClosing.Ended;
import org.skolbro.core.store.StoredClosing;
import org.skolbro.core.store.UnitClosingStore;

/** Closings of units, in memory. */
public final class InMemoryUnitClosingStore implements UnitClosingStore {

    private final Memory memory;
    private final Map<Long, StoredClosing> rows;

    public InMemoryUnitClosingStore(Memory memory) {
        this.memory = memory;
        this.rows = memory.table();
    }

    @Override
    public void insert(StoredClosing closing) {
        if (of(closing.unit()).isPresent()) {
            throw new Conflict("unit " + closing.unit() + " closes already");
        }
        rows.put(closing.id(), closing);
    }

    @Override
    public void end(long id, Ended how) {
        memory.requireUnitOfWork();
        if (rows.get(id) == null || rows.get(id).ended().isPresent()) {
            throw new Conflict("the closing has ended already");
        }
        rows.put(id, rows.get(id).endedBy(how));
    }

    @Override
    public List<StoredClosing> all() {
        memory.requireUnitOfWork();
        return rows.values().stream().sorted(Comparator.comparingLong(StoredClosing::id).reversed()).toList();
    }

    @Override
    public void replace(Collection<Long> ids, PersonId from, PersonId to) {
        memory.requireUnitOfWork();
        ids.forEach(id -> rows.computeIfPresent(id, (same, row) -> row.designated().equals(from) ? row.of(to) : row));
    }
}
