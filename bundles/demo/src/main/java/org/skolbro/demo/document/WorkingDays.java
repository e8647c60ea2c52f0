package org.skolbro.demo.document;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** Days on which preschools and schools write: no week-ends, no July, nothing around Christmas. */
public final class WorkingDays {

    private final List<LocalDate> days;

    private WorkingDays(List<LocalDate> days) {
        this.days = days;
    }

    public static WorkingDays autumn(LocalDate today) {
        return new WorkingDays(between(today.minusMonths(4), today));
    }

    /** Six months that end a month before the later period begins. */
    public static WorkingDays spring(LocalDate today) {
        return new WorkingDays(between(today.minusMonths(11), today.minusMonths(5)));
    }

    private static List<LocalDate> between(LocalDate from, LocalDate before) {
        return from.datesUntil(before).filter(WorkingDays::isOne).toList();
    }

    /** The day of the n-th of so many documents, spread evenly. */
    public LocalDate of(int n, int count) {
        return days.get((int) ((long) n * days.size() / count));
    }

    /** The last of the days. */
    public LocalDate last() {
        return days.getLast();
    }

    public static LocalDate onOrBefore(LocalDate day) {
        LocalDate one = day;
        while (!isOne(one)) {
            one = one.minusDays(1);
        }
        return one;
    }

    private static boolean isOne(LocalDate day) {
        boolean weekEnd = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        boolean christmas = day.getMonth() == Month.DECEMBER && day.getDayOfMonth() > 22
            || day.getMonth() == Month.JANUARY && day.getDayOfMonth() < 7;
        return !weekEnd && !christmas && day.getMonth() != Month.JULY;
    }
}
