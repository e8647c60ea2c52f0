package org.skolbro.core.store;

import java.util.List;

/** What a batch of rows asks to be written: rows whose key is new, and rows whose key is there with other values. */
public record Batch<T>(List<T> added, List<T> changed) {

    public Batch {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
    }

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty();
    }
}
