package org.skolbro.core.internal.document;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;

import org.junit.Test;

public class SchoolYearTest {

    @Test
    public void endsOnTheLastOfJuly() {
        assertEquals(LocalDate.of(2026, 7, 31), SchoolYear.endOf(LocalDate.of(2026, 7, 31)));
        assertEquals(LocalDate.of(2027, 7, 31), SchoolYear.endOf(LocalDate.of(2026, 8, 1)));
        assertEquals(LocalDate.of(2026, 7, 31), SchoolYear.endOf(LocalDate.of(2026, 1, 1)));
    }
}
