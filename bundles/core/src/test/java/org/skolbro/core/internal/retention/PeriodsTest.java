package org.skolbro.core.internal.retention;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;

import org.junit.Test;

public class PeriodsTest {

    @Test
    public void aPeriodEndsOnTheLastDayOfAShorterMonth() {
        assertEquals(LocalDate.of(2027, 2, 28), Periods.dueOn(LocalDate.of(2025, 8, 31), 18));
    }

    @Test
    public void onThatDayAllThatEndThenAreDue() {
        assertEquals(LocalDate.of(2025, 8, 31), Periods.cutoff(LocalDate.of(2027, 2, 28), 18));
    }

    @Test
    public void withoutMonthsItIsTheDayItself() {
        assertEquals(LocalDate.of(2026, 6, 12), Periods.cutoff(LocalDate.of(2026, 6, 12), 0));
    }

    /** Every day of four years, leap day included. */
    @Test
    public void theCutoffIsTheLastDayThatIsDue() {
        for (LocalDate day = LocalDate.of(2023, 3, 1); day.isBefore(LocalDate.of(2027, 3, 1)); day = day.plusDays(1)) {
            for (int months : new int[] {0, 1, 6, 18, 42}) {
                LocalDate cutoff = Periods.cutoff(day, months);
                assertFalse(Periods.dueOn(cutoff, months).isAfter(day));
                assertTrue(Periods.dueOn(cutoff.plusDays(1), months).isAfter(day));
            }
        }
    }
}
