package org.skolbro.core.internal.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.Guardianship;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.store.Assignment;
import org.skolbro.core.store.Duty;
import org.skolbro.core.store.Membership;
import org.skolbro.core.store.RegisterStore;

/**
 * What access asks of the register: who is related to whom today. Each answer takes one or two statements, however many
 * are asked about; those without an answer are left out.
 */
@Component(service = Directory.class)
public final class Directory {

    private final RegisterStore register;
    private final Clock clock;

    @Activate
    public Directory(@Reference RegisterStore register, @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** An assignment in a group that exists today. */
    record Assigned(GroupId group, UnitCode unit, String role) {
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    Map<PersonId, Person> known(Collection<PersonId> ids) {
        return register.persons(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    Optional<Person> person(PersonId id) {
        return register.person(id);
    }

    /** The row that stands for this person now. */
    PersonId current(PersonId id) {
        return register.mergedInto(id).orElse(id);
    }

    List<Assigned> assignments(PersonId staff) {
        List<Assignment> held = register.assignments(staff, today());
        Map<GroupId, Group> groups = register.groups(held.stream().map(Assignment::group).distinct().toList()).stream()
            .filter(group -> group.span().contains(today())).collect(Collectors.toMap(Group::id, Function.identity()));
        return held.stream().filter(assignment -> groups.containsKey(assignment.group()))
            .map(assignment -> new Assigned(assignment.group(), groups.get(assignment.group()).unit(), assignment.role())).toList();
    }

    List<Duty> duties(PersonId staff) {
        return register.duties(staff, today());
    }

    /** Children whom the adult answers for, whatever their age. */
    Set<PersonId> wards(PersonId adult) {
        return register.wards(adult).stream().filter(held -> held.span().contains(today())).map(Guardianship::child)
            .collect(Collectors.toSet());
    }

    Map<PersonId, Set<GroupId>> groups(Collection<PersonId> members) {
        return register.memberships(members, today()).stream()
            .collect(Collectors.groupingBy(Membership::person, Collectors.mapping(Membership::group, Collectors.toSet())));
    }

    Map<PersonId, Set<UnitCode>> units(Collection<PersonId> placed) {
        return register.placements(placed).stream().filter(placement -> placement.span().contains(today()))
            .collect(Collectors.groupingBy(Placement::child, Collectors.mapping(Placement::unit, Collectors.toSet())));
    }

    Map<GroupId, UnitCode> unitsOf(Collection<GroupId> groups) {
        return register.groups(groups).stream().collect(Collectors.toMap(Group::id, Group::unit));
    }
}
