package org.skolbro.api.register;

import java.util.OptionalInt;

import org.skolbro.api.person.PersonId;

/** Placement (placering): a child at a unit in a school form. A child may have several at once (school and fritidshem). */
public record Placement(PlacementId id, PersonId child, UnitCode unit, SchoolType schoolType, OptionalInt schoolYear,
        DateSpan span) {
}
