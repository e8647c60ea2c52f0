package org.skolbro.core.internal.access;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Role;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.store.GrantStore;

/**
 * What personal permissions add to the relations, and what protected personal data (skyddade personuppgifter) take away: a
 * protected child is reached with a second factor only, and by staff with a personal permission only.
 */
final class Protection {

    private final Directory register;
    private final GrantStore grants;
    private final PersonId person;
    private final AssuranceLevel level;

    Protection(Directory register, GrantStore grants, PersonId person, AssuranceLevel level) {
        this.register = register;
        this.grants = grants;
        this.person = person;
        this.level = level;
    }

    /** All roles towards the children, of staff and at home. */
    Map<PersonId, Set<Role>> towards(Map<PersonId, Person> children) {
        Map<PersonId, Set<Role>> roles = atHome(children);
        asStaff(children).forEach((child, byUnit) -> byUnit.values().forEach(roles.get(child)::addAll));
        return roles;
    }

    Map<PersonId, Set<Role>> atHome(Map<PersonId, Person> children) {
        Map<PersonId, Set<Role>> roles = new Relations(register, person).atHome(children);
        roles.forEach((child, held) -> {
            if (isOutOfReach(children.get(child))) {
                held.clear();
            }
        });
        return roles;
    }

    Map<PersonId, Map<UnitCode, Set<Role>>> asStaff(Map<PersonId, Person> children) {
        Map<PersonId, Map<UnitCode, Set<Role>>> roles = new Relations(register, person).asStaff(children.keySet());
        Set<PersonId> granted = grants.inForce(person, children.keySet(), register.today());
        Map<PersonId, Set<UnitCode>> units = granted.isEmpty() ? Map.of() : register.units(granted);
        units.forEach((child, placedAt) -> placedAt.forEach(unit -> roles.get(child)
            .computeIfAbsent(unit, none -> EnumSet.noneOf(Role.class)).add(Role.TEACHER)));
        Map<PersonId, Map<UnitCode, Set<Role>>> open = new HashMap<>();
        roles.forEach((child, held) -> {
            Person known = children.get(child);
            if (!known.isProtected() || granted.contains(child) && !isOutOfReach(known)) {
                open.put(child, held);
            }
        });
        return open;
    }

    private boolean isOutOfReach(Person child) {
        return child.isProtected() && !level.reaches(AssuranceLevel.SECOND_FACTOR);
    }
}
