package org.skolbro.persistence.internal.register;

import java.util.Map;

import org.skolbro.persistence.internal.sql.Index;

/** The indexes of the register's tables, by the column each begins with. */
final class RegisterIndexes {

    private static final Map<String, Index> BY_COLUMN = Map.ofEntries(
        Map.entry("person.id", Index.ofConstraint("person_pk")),
        Map.entry("person_identity.person_id", Index.ofConstraint("person_identity_pk")),
        Map.entry("person_identity.number_text", Index.of("person_identity_i1")),
        Map.entry("person_register_key.register_id", Index.ofConstraint("person_register_key_pk")),
        Map.entry("unit.code", Index.ofConstraint("unit_pk")),
        Map.entry("unit_group.id", Index.ofConstraint("unit_group_pk")),
        Map.entry("unit_group.unit_code", Index.of("unit_group_i1")),
        Map.entry("placement.child_id", Index.of("placement_i1")),
        Map.entry("guardianship.child_id", Index.ofConstraint("guardianship_pk")),
        Map.entry("guardianship.adult_id", Index.of("guardianship_i1")),
        Map.entry("membership.group_id", Index.ofConstraint("membership_pk")),
        Map.entry("membership.person_id", Index.of("membership_i1")),
        Map.entry("duty.person_id", Index.ofConstraint("duty_pk")),
        Map.entry("duty.unit_code", Index.of("duty_i1")),
        Map.entry("assignment.person_id", Index.ofConstraint("assignment_pk")));

    private RegisterIndexes() {
    }

    static Index of(String table, String column) {
        Index index = BY_COLUMN.get(table + "." + column);
        if (index == null) {
            throw new IllegalArgumentException("No index of " + table + " begins with " + column);
        }
        return index;
    }
}
