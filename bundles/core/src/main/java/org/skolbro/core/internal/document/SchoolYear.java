package org.skolbro.core.internal.document;

import java.time.LocalDate;
import java.time.Month;

/** School year (läsår): from 1 August to 31 July. */
public final class SchoolYear {

    private SchoolYear() {
    }

    /** The last day of the school year that the day belongs to. */
    public static LocalDate endOf(LocalDate day) {
        LocalDate sameYear = LocalDate.of(day.getYear(), Month.JULY, 31);
        return day.isAfter(sameYear) ? sameYear.plusYears(1) : sameYear;
    }
}
