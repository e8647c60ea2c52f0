package org.skolbro.core.internal.retention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.statistics.StatisticsRow;

/**
 * Counts contributions of one school type, document type and school year so that no number is about fewer different children
 * than the threshold (k-anonymity). What is too small in one unit is counted with what is too small in others; what is too
 * small even then is in no number.
 *
 * <p>A field is told of a group only when each of its values, and its being left empty, is of that many children or of none:
 * otherwise the small one could be reckoned from the others and the count of all. And only when there are two values at least:
 * one alone would tell it of everybody in the group.
 */
record Grouping(SchoolType schoolType, DocumentTypeId type, int schoolYear, int threshold) {

    private static final String EMPTY = "";

    /** @param fields that the type declares for statistics */
    List<StatisticsRow> rows(Collection<Contribution> all, Collection<String> fields) {
        List<StatisticsRow> rows = new ArrayList<>(spread(all, group -> enough(group) ? List.of(row(Optional.empty(), "", "", group)) : List.of()));
        fields.stream().sorted().forEach(field -> rows.addAll(spread(all, group -> told(field, group))));
        return rows;
    }

    /** Each unit by itself where that can be told, the rest together. */
    private List<StatisticsRow> spread(Collection<Contribution> all, Function<Collection<Contribution>, List<StatisticsRow>> tell) {
        List<StatisticsRow> rows = new ArrayList<>();
        List<Contribution> rest = new ArrayList<>();
        Map<String, List<Contribution>> units = all.stream().collect(Collectors.groupingBy(one -> one.unit().value(), TreeMap::new, Collectors.toList()));
        units.forEach((unit, group) -> {
            List<StatisticsRow> told = tell.apply(group);
            told.forEach(row -> rows.add(at(new UnitCode(unit), row)));
            if (told.isEmpty()) {
                rest.addAll(group);
            }
        });
        rows.addAll(tell.apply(rest));
        return rows;
    }

    private List<StatisticsRow> told(String field, Collection<Contribution> group) {
        Map<String, List<Contribution>> values = group.stream().collect(Collectors.groupingBy(one -> one.values().getOrDefault(field, EMPTY), TreeMap::new,
            Collectors.toList()));
        if (values.size() < 2 || !values.values().stream().allMatch(this::enough)) {
            return List.of();
        }
        return values.entrySet().stream().filter(value -> !value.getKey().equals(EMPTY))
            .map(value -> row(Optional.empty(), field, value.getKey(), value.getValue())).toList();
    }

    private boolean enough(Collection<Contribution> group) {
        return children(group) >= threshold;
    }

    private static long children(Collection<Contribution> group) {
        return group.stream().map(Contribution::child).distinct().count();
    }

    private StatisticsRow row(Optional<UnitCode> unit, String field, String value, Collection<Contribution> group) {
        Set<Object> documents = new HashSet<>();
        group.forEach(one -> documents.add(one.document()));
        return new StatisticsRow(schoolType, unit, type, schoolYear, field, value, children(group), documents.size());
    }

    private static StatisticsRow at(UnitCode unit, StatisticsRow row) {
        return new StatisticsRow(row.schoolType(), Optional.of(unit), row.type(), row.schoolYear(), row.field(), row.value(), row.children(),
            row.documents());
    }
}
