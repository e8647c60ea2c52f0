package org.skolbro.core.internal.transition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.transition.Rehearsal.GroupTurn;
import org.skolbro.core.store.Membership;
import org.skolbro.core.store.RegisterStore;

/**
 * What becomes of classes and departments when the school year turns: where the register has their children on the first day of
 * the new year. A name one year up is proposed only where the register has not turned a class; it changes nothing.
 */
record GroupTurns(RegisterStore register) {

    private static final String CLASS = "Klass";
    private static final Set<String> TURNED = Set.of(CLASS, "Avdelning");
    /** A year of school stands alone: the 24 of NA24 is none. */
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])[0-9](?![0-9])");
    private static final Pattern PRESCHOOL_CLASS = Pattern.compile("F(?=[A-ZÅÄÖ]?$)");
    private static final int LAST_YEAR = 9;

    /** Of groups that exist today. In a number of statements that does not grow with them. */
    List<GroupTurn> at(Collection<UnitCode> units, LocalDate today, LocalDate then, Function<List<PersonId>, Set<PersonId>> shown) {
        List<Group> groups = register.groupsOf(units, today).stream().filter(group -> TURNED.contains(group.groupType())).toList();
        List<Membership> members = register.members(groups.stream().map(Group::id).toList(), today);
        Set<PersonId> children = shown.apply(members.stream().map(Membership::person).distinct().toList());
        Map<GroupId, List<PersonId>> inGroup = members.stream().filter(member -> children.contains(member.person()))
            .collect(Collectors.groupingBy(Membership::group, Collectors.mapping(Membership::person, Collectors.toList())));
        NewYear year = newYear(children, today, then);
        Map<UnitCode, String> names = register.units(units).stream().collect(Collectors.toMap(Unit::code, Unit::name));
        return groups.stream().map(group -> turn(group, names.getOrDefault(group.unit(), group.unit().value()),
                inGroup.getOrDefault(group.id(), List.of()), year))
            .sorted(Comparator.comparing(GroupTurn::unit).thenComparing(GroupTurn::name)).toList();
    }

    private NewYear newYear(Set<PersonId> children, LocalDate today, LocalDate then) {
        List<Membership> members = register.memberships(children, then);
        Map<GroupId, Group> groups = register.groups(members.stream().map(Membership::group).distinct().toList()).stream()
            .filter(group -> TURNED.contains(group.groupType()) && group.span().contains(then)).collect(Collectors.toMap(Group::id, Function.identity()));
        Map<PersonId, List<Group>> groupsOf = new HashMap<>();
        members.stream().filter(member -> groups.containsKey(member.group()))
            .forEach(member -> groupsOf.computeIfAbsent(member.person(), none -> new ArrayList<>()).add(groups.get(member.group())));
        List<Placement> placements = register.placements(children);
        return new NewYear(then, groupsOf, placements.stream().filter(placement -> placement.span().contains(then))
            .collect(Collectors.groupingBy(Placement::child)), years(placements, today));
    }

    private static Map<PersonId, Set<Integer>> years(List<Placement> placements, LocalDate today) {
        return placements.stream().filter(placement -> placement.span().contains(today) && placement.schoolYear().isPresent())
            .collect(Collectors.groupingBy(Placement::child, Collectors.mapping(placement -> placement.schoolYear().getAsInt(), Collectors.toSet())));
    }

    /**
     * Where the children are on the first day of it.
     *
     * @param before the years that they are in today
     */
    private record NewYear(LocalDate first, Map<PersonId, List<Group>> groups, Map<PersonId, List<Placement>> placed, Map<PersonId, Set<Integer>> before) {

        /** Whether a number in a class's name is the year that they are in: that of Group 1 need not be. So it is where no year is known. */
        private boolean isYearOf(List<PersonId> children, int number) {
            Set<Integer> years = children.stream().flatMap(child -> before.getOrDefault(child, Set.of()).stream()).collect(Collectors.toSet());
            return years.isEmpty() || years.contains(number);
        }

        /** Of her groups at the unit one of the same kind: a class comes after a class, also where it is in another school form. */
        private Optional<Group> after(Group group, PersonId child) {
            return groups.getOrDefault(child, List.of()).stream().filter(next -> next.unit().equals(group.unit())
                    && next.groupType().equals(group.groupType()) && isBeside(next) == isBeside(group))
                .min(Comparator.comparing((Group next) -> !next.id().equals(group.id())).thenComparing(Group::name));
        }

        private boolean stays(Group group, PersonId child) {
            return placed.getOrDefault(child, List.of()).stream().anyMatch(placement -> placement.unit().equals(group.unit())
                && Successor.isLeisure(placement.schoolType()) == isBeside(group));
        }

        private static boolean isBeside(Group group) {
            return Successor.isLeisure(group.schoolType());
        }
    }

    private static GroupTurn turn(Group group, String unit, List<PersonId> children, NewYear year) {
        Map<Group, Long> next = new LinkedHashMap<>();
        long leave = 0;
        long without = 0;
        for (PersonId child : children) {
            if (!year.stays(group, child)) {
                leave++;
                continue;
            }
            Optional<Group> after = year.after(group, child);
            after.ifPresent(one -> next.merge(one, 1L, Long::sum));
            without += after.isEmpty() ? 1 : 0;
        }
        boolean turned = next.keySet().stream().anyMatch(one -> !one.id().equals(group.id()));
        return new GroupTurn(group.id(), group.name(), unit, group.span().to().filter(last -> last.isBefore(year.first())),
            next.entrySet().stream().map(one -> new GroupTurn.Next(one.getKey().id(), one.getKey().name(), one.getValue()))
                .sorted(Comparator.comparing(GroupTurn.Next::children).reversed().thenComparing(GroupTurn.Next::name)).toList(),
            leave, without, turned || leave == children.size() ? Optional.empty() : oneYearUp(group).filter(up -> year.isYearOf(children, up.from())).map(Up::name));
    }

    /** A class's name one year up, and the year that the name has now. */
    private record Up(int from, String name) {
    }

    /** 3A becomes 4A, and FA 1A. */
    private static Optional<Up> oneYearUp(Group group) {
        if (!group.groupType().equals(CLASS)) {
            return Optional.empty();
        }
        Matcher year = YEAR.matcher(group.name());
        if (year.find()) {
            int now = Integer.parseInt(year.group());
            return now >= LAST_YEAR ? Optional.empty() : Optional.of(new Up(now, year.replaceFirst(Integer.toString(now + 1))));
        }
        return Stream.of(PRESCHOOL_CLASS.matcher(group.name())).filter(Matcher::find).map(name -> new Up(0, name.replaceFirst("1"))).findFirst();
    }
}
