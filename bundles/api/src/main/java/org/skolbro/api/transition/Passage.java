package org.skolbro.api.transition;

import java.time.LocalDate;
import java.util.Optional;

import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;

/**
 * A way over (väg mellan enheter och skolformer) that a child may go.
 *
 * @param fromUnit the unit that is left; empty = any of the municipality
 * @param toUnit the unit that is entered; empty = any unit of the same provider, or of another
 * @param sameProvider whether the provider (huvudman) stays the same
 * @param on the day of the hand-over
 */
public record Passage(SchoolType from, Optional<UnitCode> fromUnit, SchoolType to, Optional<UnitCode> toUnit, boolean sameProvider, LocalDate on) {

    public Passage {
        if (from == null || to == null || on == null) {
            throw new IllegalArgumentException("A way over has two school types and a day");
        }
    }
}
