package org.skolbro.testkit.memory;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.Guardianship;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.store.Assignment;
import org.skolbro.core.store.ChildSearch;
import org.skolbro.core.store.ChildSearch.Everybody;
import org.skolbro.core.store.ChildSearch.Related;
import org.skolbro.core.store.Duty;
import org.skolbro.core.store.HeldNumber;
import org.skolbro.core.store.Membership;
import org.skolbro.core.store.RegisterStore;

/** The register in memory, for reading. */
public final class InMemoryRegisterStore implements RegisterStore {

    private static final Collator SWEDISH = Collator.getInstance(Locale.of("sv", "SE"));

    private final RegisterTables tables;

    public InMemoryRegisterStore(RegisterTables tables) {
        this.tables = tables;
    }

    @Override
    public Optional<Person> person(PersonId id) {
        return persons(List.of(id)).stream().findFirst();
    }

    @Override
    public List<Person> persons(Collection<PersonId> ids) {
        tables.memory.requireUnitOfWork();
        return ids.stream().distinct().filter(tables.persons::containsKey).map(tables.persons::get).toList();
    }

    @Override
    public Optional<PersonId> mergedInto(PersonId id) {
        tables.memory.requireUnitOfWork();
        return Optional.ofNullable(tables.mergedInto.get(id)).map(into -> mergedInto(into).orElse(into));
    }

    @Override
    public List<HeldNumber> numbers(PersonId id) {
        tables.memory.requireUnitOfWork();
        return tables.numbers.getOrDefault(id, List.of());
    }

    @Override
    public Map<IdentityNumber, PersonId> owners(Collection<IdentityNumber> numbers) {
        tables.memory.requireUnitOfWork();
        Set<IdentityNumber> wanted = new HashSet<>(numbers);
        Map<IdentityNumber, PersonId> owners = new HashMap<>();
        tables.numbers.forEach((person, held) -> held.stream().map(HeldNumber::number).filter(wanted::contains)
            .forEach(number -> owners.put(number, person)));
        return owners;
    }

    @Override
    public List<Unit> units() {
        return tables.rows(tables.units, unit -> true).stream().sorted(Comparator.comparing(Unit::name, SWEDISH)).toList();
    }

    @Override
    public List<Unit> units(Collection<UnitCode> codes) {
        return tables.rows(tables.units, unit -> codes.contains(unit.code()));
    }

    @Override
    public List<Group> groups(Collection<GroupId> ids) {
        return tables.rows(tables.groups, group -> ids.contains(group.id()));
    }

    @Override
    public List<Group> groupsOf(Collection<UnitCode> units, LocalDate day) {
        return tables.rows(tables.groups, group -> units.contains(group.unit()) && group.span().contains(day));
    }

    @Override
    public Map<GroupId, Integer> childCounts(Collection<GroupId> groups, LocalDate day) {
        Map<GroupId, Integer> counts = new HashMap<>();
        members(groups, day).stream().filter(member -> !tables.persons.get(member.person()).isProtected())
            .map(member -> Map.entry(member.group(), member.person())).distinct()
            .forEach(member -> counts.merge(member.getKey(), 1, Integer::sum));
        return counts;
    }

    @Override
    public List<Membership> members(Collection<GroupId> groups, LocalDate day) {
        return tables.rows(tables.memberships, row -> groups.contains(row.group()) && row.span().contains(day));
    }

    @Override
    public List<Membership> memberships(Collection<PersonId> persons, LocalDate day) {
        return tables.rows(tables.memberships, row -> persons.contains(row.person()) && row.span().contains(day));
    }

    @Override
    public List<Placement> placements(Collection<PersonId> children) {
        return tables.rows(tables.placements, row -> children.contains(row.child())).stream()
            .sorted(Comparator.comparing((Placement row) -> row.child().value()).thenComparing(row -> row.span().from()))
            .toList();
    }

    @Override
    public List<Person> protectedAt(Collection<UnitCode> units, DateSpan during) {
        Set<PersonId> placed = tables.rows(tables.placements, row -> units.contains(row.unit())
            && !row.span().hasEnded(during.from()) && during.to().map(last -> !row.span().from().isAfter(last)).orElse(true))
            .stream().map(Placement::child).collect(Collectors.toSet());
        return tables.rows(tables.persons, person -> person.isProtected() && placed.contains(person.id()));
    }

    @Override
    public List<Person> protectedOnes() {
        return tables.rows(tables.persons, Person::isProtected);
    }

    @Override
    public List<Person> protectedStaff() {
        return tables.rows(tables.persons, person -> person.isProtected()
            && (tables.duties.values().stream().anyMatch(duty -> duty.person().equals(person.id()))
                || tables.assignments.values().stream().anyMatch(held -> held.person().equals(person.id()))));
    }

    @Override
    public List<PersonId> leavers(LocalDate from, LocalDate to) {
        return tables.rows(tables.placements, row -> row.span().to()
            .filter(last -> !last.isBefore(from) && !last.isAfter(to)).isPresent()).stream()
            .map(Placement::child).distinct().toList();
    }

    @Override
    public List<Guardianship> guardianships(Collection<PersonId> children) {
        return tables.rows(tables.guardianships, row -> children.contains(row.child()));
    }

    @Override
    public List<Guardianship> wards(PersonId adult) {
        return tables.rows(tables.guardianships, row -> row.adult().equals(adult));
    }

    @Override
    public List<Duty> duties(PersonId staff, LocalDate day) {
        return tables.rows(tables.duties, row -> row.person().equals(staff) && row.span().contains(day));
    }

    @Override
    public List<Duty> dutiesAt(UnitCode unit, LocalDate day) {
        return tables.rows(tables.duties, row -> row.unit().equals(unit) && row.span().contains(day));
    }

    @Override
    public List<Assignment> assignments(PersonId staff, LocalDate day) {
        return tables.rows(tables.assignments, row -> row.person().equals(staff) && row.span().contains(day));
    }

    @Override
    public Page<Person> search(ChildSearch search, Page.Request page) {
        List<Person> found = tables.rows(tables.persons, person -> !person.isProtected() && hasWords(person, search)
            && isWithin(search.scope(), person.id())).stream()
            .sorted(Comparator.comparing((Person person) -> person.name().family(), SWEDISH)
                .thenComparing(person -> person.name().given(), SWEDISH).thenComparing(person -> person.id().value()))
            .toList();
        return new Page<>(found.stream().skip(page.offset()).limit(page.limit()).toList(), found.size());
    }

    private static boolean hasWords(Person person, ChildSearch search) {
        String name = person.name().full().toLowerCase(Locale.ROOT);
        return search.words().stream().allMatch(word -> name.contains(word.toLowerCase(Locale.ROOT)));
    }

    private boolean isWithin(ChildSearch.Scope scope, PersonId person) {
        List<Placement> placed = tables.rows(tables.placements, row -> row.child().equals(person));
        return !placed.isEmpty() && switch (scope) {
            case Everybody everybody -> true;
            case Related(Set<GroupId> groups, Set<UnitCode> units, Set<PersonId> children, LocalDate day) ->
                children.contains(person)
                    || placed.stream().anyMatch(row -> units.contains(row.unit()) && row.span().contains(day))
                    || members(groups, day).stream().anyMatch(row -> row.person().equals(person));
        };
    }
}
