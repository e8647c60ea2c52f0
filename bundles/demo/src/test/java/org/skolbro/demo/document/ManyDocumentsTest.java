package org.skolbro.demo.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import org.junit.Test;
import org.skolbro.demo.register.Municipality;
import org.skolbro.demo.register.Size;

public class ManyDocumentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Municipality FULL = Municipality.of(Size.LULEA, TODAY);

    @Test
    public void haveThePublishedFigures() {
        assertEquals(List.of(221, 151, 60, 5373, 348, 19), columns(TODAY.minusMonths(12),
            TODAY.minusMonths(5)));
        assertEquals(List.of(602, 218, 90, 7615, 938, 823), columns(TODAY.minusMonths(5), TODAY));
    }

    @Test
    public void areGoneAsSoonAsTheyAreRead() {
        DocumentPlans plans = new DocumentPlans(FULL);
        Iterator<DocumentPlan> all = plans.iterator();
        List<WeakReference<DocumentPlan>> read = new ArrayList<>();
        int count = 0;
        for (; count < plans.total() - 1; count++) {
            DocumentPlan plan = all.next();
            if (count % 100 == 0) {
                read.add(new WeakReference<>(plan));
            }
        }
        System.gc();
        assertTrue(read.stream().filter(plan -> plan.get() != null).count() <= 1);
        assertTrue(all.hasNext());
        all.next();
        assertEquals(16_458, count + 1);
    }

    /** Planning, its reflections and analyses, learning logs and their reflections, conversations. */
    private static List<Integer> columns(LocalDate from, LocalDate before) {
        int[] columns = new int[6];
        for (DocumentPlan plan : new DocumentPlans(FULL)) {
            if (!plan.date().isBefore(from) && plan.date().isBefore(before)) {
                boolean planning = plan.type().value().endsWith("/planning");
                columns[0] += planning ? 1 : 0;
                columns[1] += planning && plan.fields().containsKey("reflection") ? 1 : 0;
                columns[2] += plan.fields().containsKey("analysis") ? 1 : 0;
                columns[3] += plan.fields().containsKey("learning") ? 1 : 0;
                columns[4] += !planning && plan.fields().containsKey("reflection") ? 1 : 0;
                columns[5] += plan.fields().containsKey("next-steps") ? 1 : 0;
            }
        }
        return Arrays.stream(columns).boxed().toList();
    }
}
