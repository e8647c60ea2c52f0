package org.skolbro.demo.school;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;

import org.skolbro.demo.document.DocumentPlan;
import org.skolbro.demo.document.WorkingDays;

/** What a form writes in one of the year's two periods, spread over its days, in the end exactly as many as the quota says. */
final class SchoolPeriod implements Iterator<DocumentPlan> {

    private final SchoolDesk desk;
    private final WorkingDays days;
    private final Random random;
    private final Map<Column, Integer> left;
    private final int total;
    private final Deque<DocumentPlan> sitting = new ArrayDeque<>();
    private int dealt;

    SchoolPeriod(SchoolDesk desk, Map<Column, Integer> quota, WorkingDays days, Random random) {
        this.desk = desk;
        this.days = days;
        this.random = random;
        this.left = new EnumMap<>(quota);
        left.remove(Column.SUPPORT_MEASURE);
        this.total = left.values().stream().mapToInt(Integer::intValue).sum();
    }

    int total() {
        return total;
    }

    @Override
    public boolean hasNext() {
        return !sitting.isEmpty() || dealt < total;
    }

    @Override
    public DocumentPlan next() {
        if (sitting.isEmpty()) {
            if (dealt >= total) {
                throw new NoSuchElementException("The period is over");
            }
            sit();
        }
        return sitting.removeFirst();
    }

    private void sit() {
        Column column = column();
        LocalDate day = days.of(dealt, total);
        List<DocumentPlan> plans = desk.sit(column, day, Math.min(left.get(column), column.atOnce()));
        left.merge(column, -plans.size(), Integer::sum);
        dealt += plans.size();
        sitting.addAll(plans);
    }

    /** The more documents of a column are left, the likelier it is. */
    private Column column() {
        int weights = left.entrySet().stream().mapToInt(SchoolPeriod::sittings).sum();
        int chance = random.nextInt(weights);
        for (Map.Entry<Column, Integer> one : left.entrySet()) {
            chance -= sittings(one);
            if (chance < 0) {
                return one.getKey();
            }
        }
        throw new IllegalStateException("There are fewer sittings than were counted");
    }

    private static int sittings(Map.Entry<Column, Integer> column) {
        int atOnce = column.getKey().atOnce();
        return (column.getValue() + atOnce - 1) / atOnce;
    }
}
