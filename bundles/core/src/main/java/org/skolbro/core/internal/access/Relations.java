package org.skolbro.core.internal.access;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.skolbro.api.access.Role;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.internal.access.Directory.Assigned;

/**
 * What one person is to children, groups and units on one day, by the register alone. Protection is the gate's matter. For one
 * question: what is read for a part of the answer is not read again for another.
 */
final class Relations {

    private final Directory register;
    private final PersonId person;
    private List<Assigned> assignments;
    private Map<UnitCode, Set<Role>> duties;
    private Set<PersonId> wards;

    Relations(Directory register, PersonId person) {
        this.register = register;
        this.person = person;
    }

    private List<Assigned> assignments() {
        if (assignments == null) {
            assignments = register.assignments(person);
        }
        return assignments;
    }

    private Map<UnitCode, Set<Role>> duties() {
        if (duties == null) {
            duties = new HashMap<>();
            register.duties(person).forEach(duty -> add(duties, duty.unit(), StaffRoles.ofDuty(duty.role())));
        }
        return duties;
    }

    private Set<PersonId> wards() {
        if (wards == null) {
            wards = register.wards(person);
        }
        return wards;
    }

    /** Roles as staff towards each child, by the unit that each role comes from. Every child asked about is in the answer. */
    Map<PersonId, Map<UnitCode, Set<Role>>> asStaff(Set<PersonId> children) {
        Map<PersonId, Set<GroupId>> groups = assignments().isEmpty() ? Map.of() : register.groups(children);
        Map<PersonId, Set<UnitCode>> units = duties().isEmpty() ? Map.of() : register.units(children);
        return children.stream().collect(Collectors.toMap(child -> child, child -> {
            Map<UnitCode, Set<Role>> roles = new HashMap<>();
            assignments().stream().filter(held -> groups.getOrDefault(child, Set.of()).contains(held.group()))
                .forEach(held -> add(roles, held.unit(), StaffRoles.ofAssignment(held.role())));
            units.getOrDefault(child, Set.of()).stream().filter(this::leads)
                .forEach(unit -> add(roles, unit, Set.of(Role.HEADTEACHER)));
            return roles;
        }));
    }

    /** Roles as guardian or as the child herself. Every child asked about is in the answer. */
    Map<PersonId, Set<Role>> atHome(Map<PersonId, Person> children) {
        Map<PersonId, Set<Role>> found = new HashMap<>();
        children.forEach((child, known) -> {
            Set<Role> roles = EnumSet.noneOf(Role.class);
            if (wards().contains(child) && isMinor(known)) {
                roles.add(Role.GUARDIAN);
            }
            if (child.equals(person)) {
                roles.add(Role.PUPIL);
            }
            found.put(child, roles);
        });
        return found;
    }

    /** Roles as staff towards each group; every group asked about is in the answer. */
    Map<GroupId, Set<Role>> asStaffOf(Set<GroupId> groups) {
        Map<GroupId, UnitCode> units = duties().isEmpty() ? Map.of() : register.unitsOf(groups);
        return groups.stream().collect(Collectors.toMap(group -> group, group -> {
            Set<Role> roles = EnumSet.noneOf(Role.class);
            assignments().stream().filter(held -> held.group().equals(group))
                .forEach(held -> roles.addAll(StaffRoles.ofAssignment(held.role())));
            if (units.containsKey(group) && leads(units.get(group))) {
                roles.add(Role.HEADTEACHER);
            }
            return roles;
        }));
    }

    /** The person herself and children in her care, with the groups that each is in; those in none are left out. */
    Map<PersonId, Set<GroupId>> household() {
        Set<PersonId> household = new HashSet<>(wards());
        household.add(person);
        return register.groups(household);
    }

    Set<Role> at(UnitCode unit) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        assignments().stream().filter(held -> held.unit().equals(unit))
            .forEach(held -> roles.addAll(StaffRoles.ofAssignment(held.role())));
        roles.addAll(duties().getOrDefault(unit, Set.of()));
        return roles;
    }

    /** All roles in force, whomever towards. */
    Set<Role> all() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        assignments().forEach(held -> roles.addAll(StaffRoles.ofAssignment(held.role())));
        duties().values().forEach(roles::addAll);
        atHome(register.known(wards())).values().forEach(roles::addAll);
        if (!register.units(Set.of(person)).isEmpty()) {
            roles.add(Role.PUPIL);
        }
        return roles;
    }

    private boolean leads(UnitCode unit) {
        return duties().getOrDefault(unit, Set.of()).contains(Role.HEADTEACHER);
    }

    /** Nobody knows that a child without any number is a minor, so nobody has a guardian's rights to her. */
    private boolean isMinor(Person child) {
        Optional<LocalDate> adultFrom = Majority.dayOf(child);
        return adultFrom.isPresent() && register.today().isBefore(adultFrom.get());
    }

    private static void add(Map<UnitCode, Set<Role>> roles, UnitCode unit, Set<Role> more) {
        if (!more.isEmpty()) {
            roles.computeIfAbsent(unit, none -> EnumSet.noneOf(Role.class)).addAll(more);
        }
    }
}
