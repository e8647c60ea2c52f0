package org.skolbro.testkit.memory;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToLongFunction;

import org.skolbro.core.store.Counts;

/** Counts that each table in memory answers for; none where no table was named. */
public final class InMemoryCounts implements Counts {

    private final Map<Kind, ToLongFunction<LocalDate>> tables = new EnumMap<>(Kind.class);

    public InMemoryCounts of(Kind kind, ToLongFunction<LocalDate> count) {
        tables.put(kind, count);
        return this;
    }

    @Override
    public Map<Kind, Long> counts(LocalDate today) {
        Map<Kind, Long> counts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            counts.put(kind, tables.containsKey(kind) ? tables.get(kind).applyAsLong(today) : 0L);
        }
        return counts;
    }

    @Override
    public String database() {
        return "memory";
    }
}
