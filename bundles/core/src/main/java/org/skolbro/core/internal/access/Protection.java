package org.skolbro.core.internal.access;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Role;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.store.GrantStore;
import org.skolbro.core.store.RelationStore;
import org.skolbro.core.store.RelationStore.Known;

/**
 * What personal permissions add to the relations, and what protected personal data (skyddade personuppgifter) take away: a
 * protected child is reached with a second factor only, and by staff with a personal permission only.
 */
final class Protection {

    private final RelationStore register;
    private final GrantStore grants;
    private final PersonId person;
    private final AssuranceLevel level;
    private final LocalDate today;

    Protection(RelationStore register, GrantStore grants, PersonId person, AssuranceLevel level, LocalDate today) {
        this.register = register;
        this.grants = grants;
        this.person = person;
        this.level = level;
        this.today = today;
    }

    /** All roles towards the children, of staff and at home. */
    Map<PersonId, Set<Role>> towards(Map<PersonId, Known> children) {
        Map<PersonId, Set<Role>> roles = atHome(children);
        asStaff(children).forEach((child, byUnit) -> byUnit.values().forEach(roles.get(child)::addAll));
        return roles;
    }

    Map<PersonId, Set<Role>> atHome(Map<PersonId, Known> children) {
        Map<PersonId, Set<Role>> roles = new Relations(register, person, today).atHome(children);
        roles.forEach((child, held) -> {
            if (isOutOfReach(children.get(child))) {
                held.clear();
            }
        });
        return roles;
    }

    Map<PersonId, Map<UnitCode, Set<Role>>> asStaff(Map<PersonId, Known> children) {
        Map<PersonId, Map<UnitCode, Set<Role>>> roles = new Relations(register, person, today).asStaff(children.keySet());
        Set<PersonId> granted = grants.inForce(person, children.keySet(), today);
        Map<PersonId, Set<UnitCode>> units = granted.isEmpty() ? Map.of() : register.units(granted, today);
        units.forEach((child, placedAt) -> placedAt.forEach(unit -> roles.get(child)
            .computeIfAbsent(unit, none -> EnumSet.noneOf(Role.class)).add(Role.TEACHER)));
        Map<PersonId, Map<UnitCode, Set<Role>>> open = new HashMap<>();
        roles.forEach((child, held) -> {
            Known known = children.get(child);
            if (!known.isProtected() || granted.contains(child) && !isOutOfReach(known)) {
                open.put(child, held);
            }
        });
        return open;
    }

    private boolean isOutOfReach(Known child) {
        return child.isProtected() && !level.reaches(AssuranceLevel.SECOND_FACTOR);
    }
}
