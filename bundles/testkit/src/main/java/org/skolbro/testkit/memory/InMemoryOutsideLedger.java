package org.skolbro.testkit.memory;

import java.util.ArrayList;
import java.util.List;

import org.skolbro.api.problem.StorageFailure;
import org.skolbro.core.internal.document.OutsideLedger;
import org.skolbro.core.store.LedgerStore.Entry;

/** The ledger's copy outside, in memory: no unit of work puts back what it has taken. Its disk can be made to fail. */
public final class InMemoryOutsideLedger implements OutsideLedger {

    private final List<Entry> entries = new ArrayList<>();
    private boolean broken;

    @Override
    public synchronized long last() {
        return entries.size();
    }

    @Override
    public synchronized void append(List<Entry> added) {
        if (broken) {
            throw new StorageFailure("The disk is full");
        }
        entries.addAll(added);
    }

    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    public synchronized void breaks(boolean now) {
        broken = now;
    }
}
