package org.skolbro.core.internal.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.register.GroupId;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.store.Membership;
import org.skolbro.core.store.RegisterStore;

/** The children of a group who may stand in its staff's lists: related to the caller, and not protected. */
public final class ListedChildren {

    private static final Set<Role> STAFF = Set.of(Role.TEACHER, Role.MENTOR, Role.HEADTEACHER);

    private final Gate gate;
    private final RegisterStore register;
    private final Clock clock;

    public ListedChildren(Gate gate, RegisterStore register, Clock clock) {
        this.gate = gate;
        this.register = register;
        this.clock = clock;
    }

    /** @throws NotFound for everybody but the group's staff */
    public List<PersonId> of(Caller caller, GroupId group) {
        return persons(caller, group).stream().map(Person::id).toList();
    }

    /**
     * By family name.
     *
     * @throws NotFound for everybody but the group's staff
     */
    public List<Person> persons(Caller caller, GroupId group) {
        if (!isStaff(gate.towards(caller, group))) {
            throw new NotFound("No such child or group");
        }
        List<PersonId> members = register.members(List.of(group), LocalDate.now(clock)).stream().map(Membership::person)
            .toList();
        Set<PersonId> related = gate.towards(caller, members).entrySet().stream().filter(child -> isStaff(child.getValue()))
            .map(Map.Entry::getKey).collect(Collectors.toSet());
        return register.persons(related).stream().filter(person -> !person.isProtected()).sorted(ChildRows.BY_NAME).toList();
    }

    private static boolean isStaff(Collection<Role> roles) {
        return roles.stream().anyMatch(STAFF::contains);
    }
}
