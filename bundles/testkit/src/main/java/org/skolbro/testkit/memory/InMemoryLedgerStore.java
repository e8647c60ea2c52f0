package org.skolbro.testkit.memory;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skolbro.core.store.LedgerStore;

/** The ledger in memory. */
public final class InMemoryLedgerStore implements LedgerStore {

    private final Memory memory;
    private final Map<Long, Entry> entries;

    public InMemoryLedgerStore(Memory memory) {
        this.memory = memory;
        this.entries = memory.table();
    }

    @Override
    public Optional<Entry> lockHead() {
        memory.requireUnitOfWork();
        return Optional.ofNullable(entries.get((long) entries.size()));
    }

    @Override
    public void append(List<Entry> added) {
        memory.requireUnitOfWork();
        for (Entry entry : added) {
            if (entry.number() != entries.size() + 1) {
                throw new IllegalArgumentException("The ledger has no gaps and no branches");
            }
            entries.put(entry.number(), entry);
        }
    }

    @Override
    public List<Entry> after(long number, int limit) {
        memory.requireUnitOfWork();
        return entries.values().stream().filter(entry -> entry.number() > number).limit(limit).toList();
    }
}
