package org.skolbro.core.internal.transition;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.register.Placement;
import org.skolbro.api.register.SchoolType;

/** Finds where a child goes when a placement ends. */
public final class Successor {

    /** A new placement may begin before the old one ends, while the child is introduced, or after a summer. */
    private static final int DAYS_BEFORE = 45;
    private static final int DAYS_AFTER = 120;
    private static final Set<SchoolType> LEISURE = Set.of(new SchoolType("FTH"), new SchoolType("OPPFTH"));

    private Successor() {
    }

    /** Empty while the placement has no end, when nothing follows it, or when it goes on at the same unit and form. */
    static Optional<Placement> of(Placement ended, Collection<Placement> all) {
        return next(ended, all).filter(next -> !isTheSame(ended, next));
    }

    /** Whether any placement follows it, at the same unit or another. */
    public static boolean isFollowed(Placement ended, Collection<Placement> all) {
        return next(ended, all).isPresent();
    }

    /** Whether the next placement is at the same unit in the same form, such as in another of its groups. */
    public static boolean goesOn(Placement ended, Collection<Placement> all) {
        return next(ended, all).filter(next -> isTheSame(ended, next)).isPresent();
    }

    private static boolean isTheSame(Placement one, Placement other) {
        return other.unit().equals(one.unit()) && other.schoolType().equals(one.schoolType());
    }

    private static Optional<Placement> next(Placement ended, Collection<Placement> all) {
        return ended.span().to().flatMap(end -> all.stream()
            .filter(next -> !next.id().equals(ended.id()) && next.span().from().isAfter(ended.span().from()))
            .filter(next -> !next.span().from().isBefore(end.minusDays(DAYS_BEFORE)))
            .filter(next -> !next.span().from().isAfter(end.plusDays(DAYS_AFTER)))
            .filter(next -> isLeisure(ended) || !isLeisure(next) || onlyLeisure(ended, all))
            .min(Comparator.comparing((Placement next) -> isLeisure(next) != isLeisure(ended))
                .thenComparing(next -> next.span().from()).thenComparingLong(next -> next.id().value())));
    }

    private static boolean isLeisure(Placement placement) {
        return isLeisure(placement.schoolType());
    }

    /** Beside school, and not instead of it. */
    static boolean isLeisure(SchoolType code) {
        return LEISURE.contains(code);
    }

    private static boolean onlyLeisure(Placement ended, Collection<Placement> all) {
        return all.stream().filter(other -> !other.id().equals(ended.id())).allMatch(Successor::isLeisure);
    }
}
