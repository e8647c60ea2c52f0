package org.skolbro.core.internal.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.skolbro.api.identity.FictitiousPlacements.Next;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.GroupId;
import org.skolbro.core.store.Membership;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.RegisterStore;

/**
 * The turn of the school year for those whom no register file turns: when a group ends that a child was entered in by hand, and where
 * the others of it go. To be asked in a unit of work.
 */
record Turning(RegisterStore register, RegisterImportStore imports, LocalDate today) {

    /** Where most of those go on who were in the group to the last, and the first day there; empty until the register says it. Asks nobody protected. */
    Optional<Next> next(Group group) {
        LocalDate last = group.span().to().filter(end -> end.isBefore(today)).orElse(today);
        List<PersonId> others = register.persons(register.members(List.of(group.id()), last).stream().map(Membership::person).toList()).stream()
            .filter(person -> !person.isProtected()).map(Person::id).toList();
        Map<GroupId, List<Membership>> then = imports.memberships(others).stream().filter(held -> held.span().from().isAfter(last))
            .collect(Collectors.groupingBy(Membership::group));
        return register.groups(then.keySet()).stream().filter(other -> isInPlaceOf(group, other))
            .max(Comparator.comparing((Group other) -> then.get(other.id()).size()).thenComparing(Group::name, Comparator.reverseOrder()))
            .map(other -> new Next(other, then.get(other.id()).stream().map(held -> held.span().from()).min(Comparator.naturalOrder()).orElseThrow()));
    }

    /** Of children whose group ends, or has ended, and who have no other afterwards: the group's last day. */
    Map<PersonId, LocalDate> runsOut(Collection<PersonId> children) {
        Map<PersonId, List<Membership>> held = imports.memberships(children).stream().filter(one -> !one.span().hasEnded(today))
            .collect(Collectors.groupingBy(Membership::person));
        Map<GroupId, Group> groups = register.groups(held.values().stream().flatMap(List::stream).map(Membership::group).distinct().toList()).stream()
            .collect(Collectors.toMap(Group::id, Function.identity()));
        Map<PersonId, LocalDate> ending = new HashMap<>();
        held.forEach((child, hers) -> hers.stream().filter(one -> outlives(one, groups.get(one.group()), hers, groups))
            .map(one -> groups.get(one.group()).span().to().orElseThrow()).min(Comparator.naturalOrder()).ifPresent(last -> ending.put(child, last)));
        return ending;
    }

    /** Whether she is said to be in the group for longer than there is one, and in none in its place. */
    private static boolean outlives(Membership one, Group group, List<Membership> hers, Map<GroupId, Group> groups) {
        return group.span().to().filter(last -> !one.span().hasEnded(last.plusDays(1))).filter(last -> hers.stream()
            .noneMatch(other -> isInPlaceOf(group, groups.get(other.group())) && !other.span().hasEnded(last.plusDays(1))
                && !groups.get(other.group()).span().hasEnded(last.plusDays(1)))).isPresent();
    }

    private static boolean isInPlaceOf(Group group, Group other) {
        return !other.id().equals(group.id()) && other.unit().equals(group.unit()) && other.groupType().equals(group.groupType());
    }
}
