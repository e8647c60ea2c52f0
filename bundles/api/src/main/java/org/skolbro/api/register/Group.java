package org.skolbro.api.register;

/** Group (avdelning, klass, undervisningsgrupp). {@code groupType} is a GroupType value of SS 12000. */
public record Group(GroupId id, UnitCode unit, String name, String groupType, SchoolType schoolType, DateSpan span) {
}
