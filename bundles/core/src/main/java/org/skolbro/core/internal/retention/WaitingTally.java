package org.skolbro.core.internal.retention;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.retention.DisposalItem.State;
import org.skolbro.api.retention.RetentionRuleId;
import org.skolbro.core.store.DisposalStore.Tally;
import org.skolbro.core.store.RunItem;

/** Counts items that wait while they pass by, so that nobody has to read them once more to count them. */
final class WaitingTally {

    private record Row(SchoolType schoolType, DocumentTypeId type, RetentionRuleId rule) {
    }

    private final Map<Row, Long> counted = new HashMap<>();

    void add(RunItem item) {
        counted.merge(new Row(item.schoolType(), item.type(), item.rule()), 1L, Long::sum);
    }

    /** By school type, type and row. */
    List<Tally> tallies() {
        return counted.entrySet().stream().map(entry -> tally(entry.getKey(), entry.getValue())).sorted(
            Comparator.comparing((Tally tally) -> tally.schoolType().value()).thenComparing(tally -> tally.type().value())
                .thenComparing(tally -> tally.rule().value())).toList();
    }

    private static Tally tally(Row row, long items) {
        return new Tally(row.schoolType(), row.type(), row.rule(), State.WAITING, items);
    }
}
