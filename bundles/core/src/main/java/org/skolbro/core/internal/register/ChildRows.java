package org.skolbro.core.internal.register;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.ChildRow;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.store.Membership;
import org.skolbro.core.store.RegisterStore;

/** Rows of lists of children, with what is in force on a day; as many statements for a hundred children as for one. */
final class ChildRows {

    private static final Collator SWEDISH = Collator.getInstance(Locale.of("sv", "SE"));
    static final Comparator<Person> BY_NAME = Comparator.comparing((Person person) -> person.name().family(), SWEDISH)
        .thenComparing(person -> person.name().given(), SWEDISH).thenComparing(person -> person.id().value());

    private final LocalDate day;
    private final Map<PersonId, List<Placement>> placements;
    private final Map<UnitCode, String> unitNames;
    private final Map<PersonId, List<GroupId>> memberOf;
    private final Map<GroupId, Group> groups;

    ChildRows(RegisterStore register, Collection<PersonId> children, LocalDate day) {
        this.day = day;
        placements = register.placements(children).stream().collect(Collectors.groupingBy(Placement::child));
        unitNames = register.units(placements.values().stream().flatMap(List::stream).map(Placement::unit)
            .collect(Collectors.toSet())).stream().collect(Collectors.toMap(Unit::code, Unit::name));
        memberOf = register.memberships(children, day).stream().collect(Collectors.groupingBy(Membership::person,
            Collectors.mapping(Membership::group, Collectors.toList())));
        groups = register.groups(memberOf.values().stream().flatMap(List::stream).collect(Collectors.toSet())).stream()
            .filter(group -> group.span().contains(day)).collect(Collectors.toMap(Group::id, group -> group));
    }

    /** In the order of the persons. */
    List<ChildRow> of(List<Person> children) {
        return children.stream().map(this::of).toList();
    }

    ChildRow of(Person child) {
        List<Placement> now = placements(child.id()).filter(placement -> placement.span().contains(day)).toList();
        return new ChildRow(child.id(), child.name(), child.number().map(IdentityNumber::masked).orElse(""),
            child.number().map(IdentityNumber::birthDate), now.stream().map(Placement::schoolType).distinct().toList(),
            joined(now.stream().map(this::unitName)), joined(groups(child.id()).map(Group::name)), child.isProtected());
    }

    Stream<Placement> placements(PersonId child) {
        return placements.getOrDefault(child, List.of()).stream();
    }

    /** Groups in force, by name. */
    Stream<Group> groups(PersonId child) {
        return memberOf.getOrDefault(child, List.of()).stream().distinct().filter(groups::containsKey).map(groups::get)
            .sorted(Comparator.comparing(Group::name, SWEDISH));
    }

    String unitName(Placement placement) {
        return unitNames.getOrDefault(placement.unit(), placement.unit().value());
    }

    private static String joined(Stream<String> names) {
        return names.distinct().sorted(SWEDISH).collect(Collectors.joining(", "));
    }
}
