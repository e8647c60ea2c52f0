package org.skolbro.core.internal.register;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.Guardianship;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.store.Assignment;
import org.skolbro.core.store.ChildSearch;
import org.skolbro.core.store.Duty;
import org.skolbro.core.store.RegisterStore;

/** Where in the register a caller is: the part that lists and searches look through. What may be seen is the gate's to say. */
final class Surroundings {

    private final Gate gate;
    private final RegisterStore register;
    private final Caller caller;
    private final LocalDate today;
    private final Optional<PersonId> person;

    Surroundings(Gate gate, RegisterStore register, Caller caller, LocalDate today) {
        this.gate = gate;
        this.register = register;
        this.caller = caller;
        this.today = today;
        gate.account(caller);
        this.person = caller.person().map(id -> register.mergedInto(id).orElse(id));
    }

    /** Whether the caller holds one of the offices; a role from log-in that was taken since is refused, not ignored. */
    boolean holds(Role... offices) {
        boolean atLogIn = List.of(offices).stream().anyMatch(caller.roles()::contains);
        if (atLogIn) {
            gate.requireOffice(caller, offices);
        }
        return atLogIn;
    }

    Set<UnitCode> dutyUnits() {
        return person.map(staff -> register.duties(staff, today)).orElse(List.of()).stream().map(Duty::unit)
            .collect(Collectors.toSet());
    }

    /** Groups the caller is assigned to, and those of units she leads. */
    List<Group> groups() {
        Set<GroupId> own = person.map(staff -> register.assignments(staff, today)).orElse(List.of()).stream()
            .map(Assignment::group).collect(Collectors.toSet());
        Set<Group> groups = new HashSet<>(register.groups(own));
        groups.removeIf(group -> !group.span().contains(today));
        groups.addAll(register.groupsOf(ledUnits(), today));
        return List.copyOf(groups);
    }

    Set<PersonId> wards() {
        return person.map(register::wards).orElse(List.of()).stream().filter(held -> held.span().contains(today))
            .map(Guardianship::child).collect(Collectors.toSet());
    }

    /** The children in the caller's care, and she herself. */
    Set<PersonId> household() {
        Set<PersonId> household = new HashSet<>(wards());
        person.ifPresent(household::add);
        return household;
    }

    ChildSearch.Scope scope() {
        return holds(Role.ARCHIVIST) ? new ChildSearch.Everybody() : related();
    }

    ChildSearch.Related related() {
        return new ChildSearch.Related(groups().stream().map(Group::id).collect(Collectors.toSet()), ledUnits(), household(),
            today);
    }

    Set<UnitCode> ledUnits() {
        return dutyUnits().stream().filter(unit -> gate.at(caller, unit).contains(Role.HEADTEACHER))
            .collect(Collectors.toSet());
    }
}
