package org.skolbro.core.internal.retention;

import java.time.LocalDate;

/**
 * Retention periods (gallringsfrister) in calendar months. A period that would end on the 31st of a shorter month ends on
 * that month's last day; cutoffs are counted here so that every database only compares two days.
 */
final class Periods {

    private Periods() {
    }

    static LocalDate dueOn(LocalDate milestone, int months) {
        return milestone.plusMonths(months);
    }

    /** The latest milestone whose period is over on the day. */
    static LocalDate cutoff(LocalDate asOf, int months) {
        LocalDate cutoff = asOf.minusMonths(months);
        while (!dueOn(cutoff.plusDays(1), months).isAfter(asOf)) {
            cutoff = cutoff.plusDays(1);
        }
        return cutoff;
    }
}
