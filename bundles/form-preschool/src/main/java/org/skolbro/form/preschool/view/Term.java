package org.skolbro.form.preschool.view;

import java.time.LocalDate;
import java.time.Month;

/** Term (termin): autumn from 1 August, spring from 1 January. Preschool has no holidays that would end one earlier. */
record Term(LocalDate firstDay) {

    static Term of(LocalDate day) {
        boolean autumn = day.getMonthValue() >= Month.AUGUST.getValue();
        return new Term(LocalDate.of(day.getYear(), autumn ? Month.AUGUST : Month.JANUARY, 1));
    }

    boolean hasBegunBy(LocalDate day) {
        return !day.isBefore(firstDay);
    }
}
