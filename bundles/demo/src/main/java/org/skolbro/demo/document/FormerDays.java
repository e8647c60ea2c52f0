package org.skolbro.demo.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.skolbro.demo.register.Child;

/** The days on which something was written about children who have left since, the oldest first. */
final class FormerDays {

    private static final int LAST_MONTHS = 300;

    record Day(LocalDate date, Child child) {
    }

    private FormerDays() {
    }

    static List<Day> of(List<Child> former, int count, Random random) {
        List<Child> known = former.stream().filter(child -> !child.person().isProtected()).toList();
        List<Day> days = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Child child = known.get((int) ((long) i * known.size() / count));
            LocalDate left = child.firstStay().span().to().orElseThrow();
            LocalDate day = WorkingDays.onOrBefore(left.minusDays(5 + random.nextInt(LAST_MONTHS)));
            days.add(new Day(day.isBefore(child.firstStay().span().from()) ? left : day, child));
        }
        days.sort(Comparator.comparing(Day::date).thenComparing(day -> day.child().person().id()));
        return days;
    }
}
