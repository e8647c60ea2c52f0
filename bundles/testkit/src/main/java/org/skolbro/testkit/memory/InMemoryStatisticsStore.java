package org.skolbro.testkit.memory;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.skolbro.api.statistics.StatisticsRow;
import org.skolbro.core.store.StatisticsStore;

/** What anonymised documents leave, in memory. */
public final class InMemoryStatisticsStore implements StatisticsStore {

    private final Memory memory;
    private final Map<String, StatisticsRow> rows;

    public InMemoryStatisticsStore(Memory memory) {
        this.memory = memory;
        this.rows = memory.table();
    }

    @Override
    public void add(Collection<StatisticsRow> added) {
        memory.requireUnitOfWork();
        added.forEach(row -> rows.merge(key(row), row, (one, more) -> new StatisticsRow(one.schoolType(), one.unit(), one.type(), one.schoolYear(),
            one.field(), one.value(), one.children() + more.children(), one.documents() + more.documents())));
    }

    @Override
    public List<StatisticsRow> all() {
        memory.requireUnitOfWork();
        return rows.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList();
    }

    private static String key(StatisticsRow row) {
        return String.join("\n", row.schoolType().value(), row.type().value(), Integer.toString(row.schoolYear()),
            row.unit().map(unit -> unit.value()).orElse(""), row.field(), row.value());
    }
}
