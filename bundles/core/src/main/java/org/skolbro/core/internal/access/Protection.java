package org.skolbro.core.internal.access;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Role;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.store.Grant;
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
    private final Relations relations;

    /** For one question. */
    Protection(Directory register, GrantStore grants, PersonId person, AssuranceLevel level) {
        this.register = register;
        this.grants = grants;
        this.person = person;
        this.level = level;
        this.relations = new Relations(register, person);
    }

    /** The same without what permissions add and protection takes away. */
    Relations relations() {
        return relations;
    }

    /** All roles towards the children, of staff and at home. */
    Map<PersonId, Set<Role>> towards(Map<PersonId, Person> children) {
        Map<PersonId, Set<Role>> roles = atHome(children);
        asStaff(children).forEach((child, byUnit) -> byUnit.values().forEach(roles.get(child)::addAll));
        return roles;
    }

    Map<PersonId, Set<Role>> atHome(Map<PersonId, Person> children) {
        Map<PersonId, Set<Role>> roles = relations.atHome(children);
        roles.forEach((child, held) -> {
            if (isOutOfReach(children.get(child))) {
                held.clear();
            }
        });
        return roles;
    }

    Map<PersonId, Map<UnitCode, Set<Role>>> asStaff(Map<PersonId, Person> children) {
        Map<PersonId, Map<UnitCode, Set<Role>>> roles = relations.asStaff(children.keySet());
        Map<PersonId, Set<UnitCode>> granted = granted(children.keySet());
        granted.forEach((child, units) -> units.forEach(unit -> roles.get(child)
            .computeIfAbsent(unit, none -> EnumSet.noneOf(Role.class)).add(Role.TEACHER)));
        Map<PersonId, Map<UnitCode, Set<Role>>> open = new HashMap<>();
        roles.forEach((child, held) -> {
            Person known = children.get(child);
            if (!known.isProtected()) {
                open.put(child, held);
            } else if (granted.containsKey(child) && !isOutOfReach(known)) {
                held.keySet().retainAll(granted.get(child));
                open.put(child, held);
            }
        });
        return open;
    }

    /** At units where the child is placed today: a permission does not follow her to the next. */
    private Map<PersonId, Set<UnitCode>> granted(Set<PersonId> children) {
        Map<PersonId, Set<UnitCode>> units = new HashMap<>();
        permitted(children).forEach(grant -> units.computeIfAbsent(grant.child(), none -> new HashSet<>()).add(grant.unit()));
        Map<PersonId, Set<UnitCode>> placed = units.isEmpty() ? Map.of() : register.units(units.keySet());
        units.forEach((child, given) -> given.retainAll(placed.getOrDefault(child, Set.of())));
        units.values().removeIf(Set::isEmpty);
        return units;
    }

    /** Those of the children whom the person may know of by a permission, also when they have left its unit. */
    Set<PersonId> permitted(Map<PersonId, Person> children) {
        return permitted(children.keySet()).stream().map(Grant::child).filter(child -> !isOutOfReach(children.get(child)))
            .collect(Collectors.toSet());
    }

    private List<Grant> permitted(Set<PersonId> children) {
        return children.isEmpty() ? List.of() : grants.inForce(person, register.today()).stream()
            .filter(grant -> children.contains(grant.child())).toList();
    }

    private boolean isOutOfReach(Person child) {
        return child.isProtected() && !level.reaches(AssuranceLevel.SECOND_FACTOR);
    }
}
