package org.skolbro.core.internal.disclosure;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;

import org.junit.Test;

public class WorkingDaysTest {

    @Test
    public void areNeitherWeekendsNorHolidays() {
        for (String free : new String[] {"2026-01-01", "2026-01-06", "2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14", "2026-06-19",
                "2026-12-24", "2026-12-25", "2026-12-31", "2026-05-09", "2026-05-10", "2027-03-26", "2028-04-17"}) {
            assertFalse(free, WorkingDays.isOne(LocalDate.parse(free)));
        }
        for (String working : new String[] {"2026-01-02", "2026-04-02", "2026-04-07", "2026-05-15", "2026-06-18", "2026-06-22", "2026-12-23"}) {
            assertTrue(working, WorkingDays.isOne(LocalDate.parse(working)));
        }
    }

    @Test
    public void areCountedFromTheDayAfter() {
        assertEquals(LocalDate.of(2026, 5, 6), WorkingDays.after(LocalDate.of(2026, 5, 4), 2));
        assertEquals(LocalDate.of(2026, 4, 7), WorkingDays.after(LocalDate.of(2026, 4, 2), 1));
        assertEquals("the same day", LocalDate.of(2026, 5, 4), WorkingDays.after(LocalDate.of(2026, 5, 4), 0));
        assertEquals("not on a Saturday", LocalDate.of(2026, 5, 11), WorkingDays.after(LocalDate.of(2026, 5, 9), 0));
    }
}
