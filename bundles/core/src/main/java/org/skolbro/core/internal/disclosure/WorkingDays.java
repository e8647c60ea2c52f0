package org.skolbro.core.internal.disclosure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/** Swedish working days (vardagar, lördagar oräknade): neither weekends nor the holidays of lagen (1989:253) om allmänna helgdagar. */
final class WorkingDays {

    /** With the eves that are free like Sundays by 3 a § semesterlagen. */
    private static final Set<MonthDay> FIXED = Set.of(MonthDay.of(1, 1), MonthDay.of(1, 6), MonthDay.of(5, 1), MonthDay.of(6, 6),
        MonthDay.of(12, 24), MonthDay.of(12, 25), MonthDay.of(12, 26), MonthDay.of(12, 31));
    /** Days from Easter Sunday: Good Friday, Easter Monday, Ascension Day. */
    private static final Set<Long> BY_EASTER = Set.of(-2L, 1L, 39L);

    private WorkingDays() {
    }

    /** The working day that comes so many working days after the day; the next one for none, unless the day is one itself. */
    static LocalDate after(LocalDate day, int days) {
        LocalDate found = day;
        for (int left = days; left > 0; left--) {
            do {
                found = found.plusDays(1);
            } while (!isOne(found));
        }
        while (!isOne(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    static boolean isOne(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !FIXED.contains(MonthDay.from(day)) && !isMidsummerEve(day)
            && !BY_EASTER.contains(day.toEpochDay() - easter(day.getYear()).toEpochDay());
    }

    private static boolean isMidsummerEve(LocalDate day) {
        return day.getMonth() == Month.JUNE && day.getDayOfWeek() == DayOfWeek.FRIDAY && day.getDayOfMonth() >= 19 && day.getDayOfMonth() <= 25;
    }

    /** Easter Sunday, by the rule of Gauss as Meeus and Jones wrote it down. */
    private static LocalDate easter(int year) {
        int century = year / 100;
        int moon = (19 * (year % 19) + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int sunday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 100 % 4) % 7;
        int shift = (year % 19 + 11 * moon + 22 * sunday) / 451;
        int at = moon + sunday - 7 * shift + 114;
        return LocalDate.of(year, at / 31, at % 31 + 1);
    }
}
