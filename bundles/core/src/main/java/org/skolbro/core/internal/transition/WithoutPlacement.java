package org.skolbro.core.internal.transition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.transition.Rehearsal.Unplaced;
import org.skolbro.core.store.Membership;
import org.skolbro.core.store.RegisterStore;

/** Finds who is in a group of a unit without a placement there: the register is wrong in one of the two. */
record WithoutPlacement(RegisterStore register) {

    List<Unplaced> at(Collection<UnitCode> units, LocalDate day, Function<List<PersonId>, Set<PersonId>> shown) {
        Map<GroupId, Group> groups = register.groupsOf(units, day).stream().collect(Collectors.toMap(Group::id, Function.identity()));
        List<Membership> members = register.members(groups.keySet(), day);
        Map<PersonId, Set<UnitCode>> placed = register.placements(members.stream().map(Membership::person).distinct().toList()).stream()
            .filter(placement -> placement.span().contains(day))
            .collect(Collectors.groupingBy(Placement::child, Collectors.mapping(Placement::unit, Collectors.toSet())));
        List<Membership> without = members.stream().filter(member -> !placed.getOrDefault(member.person(), Set.of())
            .contains(groups.get(member.group()).unit())).toList();
        Map<PersonId, String> names = register.persons(shown.apply(without.stream().map(Membership::person).distinct().toList())).stream()
            .collect(Collectors.toMap(Person::id, person -> person.name().full()));
        Map<UnitCode, String> unitNames = register.units(units).stream().collect(Collectors.toMap(Unit::code, Unit::name));
        return without.stream().filter(member -> names.containsKey(member.person())).map(member -> {
            Group group = groups.get(member.group());
            return new Unplaced(member.person(), names.get(member.person()), unitNames.getOrDefault(group.unit(), group.unit().value()), group.name());
        }).sorted(Comparator.comparing(Unplaced::name).thenComparing(Unplaced::group)).toList();
    }
}
