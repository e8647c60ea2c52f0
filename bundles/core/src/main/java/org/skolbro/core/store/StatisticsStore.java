package org.skolbro.core.store;

import java.util.Collection;
import java.util.List;

import org.skolbro.api.statistics.StatisticsRow;

/** Keeps what anonymised documents leave. Rows have no id; nothing tells when or in which order they came. */
public interface StatisticsStore {

    /** Adds to the numbers that are there for the same group, and makes the others. */
    void add(Collection<StatisticsRow> rows);

    /** By school type, type, year, unit, field and value. */
    List<StatisticsRow> all();
}
