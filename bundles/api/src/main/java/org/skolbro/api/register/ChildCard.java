package org.skolbro.api.register;

import java.util.List;

import org.skolbro.api.person.PersonName;

/**
 * What the head of a child's page shows: the row, all placements with the units' names, the groups in force, and the
 * guardians' names (empty for those who may not see them).
 */
public record ChildCard(ChildRow child, List<PlacedAt> placements, List<Group> groups, List<PersonName> guardians) {

    /** @param now whether it is in force today */
    public record PlacedAt(Placement placement, String unitName, boolean now) {
    }

    public ChildCard {
        placements = List.copyOf(placements);
        groups = List.copyOf(groups);
        guardians = List.copyOf(guardians);
    }
}
