package org.skolbro.demo.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/** Several rows of plans as one, the oldest first; of one day the earlier row comes first, and goes on while its day lasts. */
public final class ByDate implements Iterator<DocumentPlan> {

    private final PriorityQueue<Row> rows = new PriorityQueue<>(Comparator.comparing((Row row) -> row.next.date())
        .thenComparingInt(row -> row.number));

    public ByDate(List<Iterator<DocumentPlan>> rows) {
        List<Iterator<DocumentPlan>> all = new ArrayList<>(rows);
        for (int i = 0; i < all.size(); i++) {
            add(new Row(i, all.get(i)));
        }
    }

    private void add(Row row) {
        if (row.plans.hasNext()) {
            row.next = row.plans.next();
            rows.add(row);
        }
    }

    @Override
    public boolean hasNext() {
        return !rows.isEmpty();
    }

    @Override
    public DocumentPlan next() {
        Row row = rows.poll();
        if (row == null) {
            throw new NoSuchElementException("All documents have been planned");
        }
        DocumentPlan plan = row.next;
        add(row);
        return plan;
    }

    private static final class Row {

        private final int number;
        private final Iterator<DocumentPlan> plans;
        private DocumentPlan next;

        private Row(int number, Iterator<DocumentPlan> plans) {
            this.number = number;
            this.plans = plans;
        }
    }
}
