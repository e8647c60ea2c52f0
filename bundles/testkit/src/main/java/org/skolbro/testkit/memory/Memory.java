package org.skolbro.testkit.memory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.skolbro.core.store.UnitOfWork;

/**
 * A database in memory: tables are maps of immutable rows. What a failing unit of work changed is put back, as a real
 * database would.
 */
public final class Memory implements UnitOfWork {

    private final List<Map<Object, Object>> tables = new ArrayList<>();
    private int depth;

    /** A new table; its rows must be immutable, because rolling back puts back the rows, not their insides. */
    @SuppressWarnings("unchecked")
    public synchronized <K, V> Map<K, V> table() {
        Map<Object, Object> table = new LinkedHashMap<>();
        tables.add(table);
        return (Map<K, V>) table;
    }

    @Override
    public synchronized <T> T inOne(Supplier<T> work) {
        if (depth > 0) {
            return work.get();
        }
        List<Map<Object, Object>> before = tables.stream().<Map<Object, Object>>map(LinkedHashMap::new).toList();
        depth++;
        try {
            return work.get();
        } catch (RuntimeException | Error failure) {
            for (int i = 0; i < before.size(); i++) {
                tables.get(i).clear();
                tables.get(i).putAll(before.get(i));
            }
            throw failure;
        } finally {
            depth--;
        }
    }

    /** For stores: fails when called outside a unit of work, as the real ones do. */
    public synchronized void requireUnitOfWork() {
        if (depth == 0) {
            throw new IllegalStateException("A store was called outside a unit of work");
        }
    }
}
