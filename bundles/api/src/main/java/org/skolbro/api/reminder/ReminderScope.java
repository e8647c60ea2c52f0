package org.skolbro.api.reminder;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;

/**
 * Which unanswered questions somebody looks at (urval). An empty set leaves all in.
 *
 * @param years school years (årskurser)
 * @param leavesBy only about children whose placement has a last day, that one or an earlier
 */
public record ReminderScope(Set<UnitCode> units, Set<SchoolType> types, Set<Integer> years, Set<PurposeId> purposes,
        Optional<LocalDate> leavesBy) {

    /** Everything. */
    public static final ReminderScope ALL = new ReminderScope(Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty());

    public ReminderScope {
        units = Set.copyOf(units);
        types = Set.copyOf(types);
        years = Set.copyOf(years);
        purposes = Set.copyOf(purposes);
    }

    public ReminderScope at(Set<UnitCode> others) {
        return new ReminderScope(others, types, years, purposes, leavesBy);
    }

    public boolean covers(Placement placement) {
        return holds(units, placement.unit()) && holds(types, placement.schoolType())
            && (years.isEmpty() || placement.schoolYear().isPresent() && years.contains(placement.schoolYear().getAsInt()))
            && (leavesBy.isEmpty() || placement.span().to().filter(last -> !last.isAfter(leavesBy.get())).isPresent());
    }

    public boolean covers(PurposeId purpose) {
        return holds(purposes, purpose);
    }

    private static <T> boolean holds(Set<T> chosen, T one) {
        return chosen.isEmpty() || chosen.contains(one);
    }
}
