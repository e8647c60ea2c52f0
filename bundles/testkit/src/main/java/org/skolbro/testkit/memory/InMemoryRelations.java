package org.skolbro.testkit.memory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.Guardianship;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.store.Assignment;
import org.skolbro.core.store.ChildSearch;
import org.skolbro.core.store.Duty;
import org.skolbro.core.store.HeldNumber;
import org.skolbro.core.store.Membership;
import org.skolbro.core.store.RegisterStore;

/** The register's relations in memory, without its imports and its search. */
public final class InMemoryRelations implements RegisterStore {

    private final Memory memory;
    private final Map<Object, Object> rows;

    public InMemoryRelations(Memory memory) {
        this.memory = memory;
        this.rows = memory.table();
    }

    /** A person, unit, group or any dated relation; one that equals it is replaced. */
    public void put(Object row) {
        memory.inOne(() -> {
            if (row instanceof Person person) {
                rows.values().removeIf(old -> old instanceof Person before && before.id().equals(person.id()));
            }
            rows.put(row, row);
        });
    }

    public void remove(Object row) {
        memory.inOne(() -> {
            rows.remove(row);
        });
    }

    public <T> Stream<T> all(Class<T> kind) {
        memory.requireUnitOfWork();
        return List.copyOf(rows.values()).stream().filter(kind::isInstance).map(kind::cast);
    }

    @Override
    public Optional<Person> person(PersonId id) {
        return all(Person.class).filter(person -> person.id().equals(id)).findFirst();
    }

    @Override
    public List<Person> persons(Collection<PersonId> ids) {
        return all(Person.class).filter(person -> ids.contains(person.id())).toList();
    }

    @Override
    public Optional<PersonId> mergedInto(PersonId id) {
        return Optional.empty();
    }

    @Override
    public List<HeldNumber> numbers(PersonId id) {
        return List.of();
    }

    @Override
    public Map<IdentityNumber, PersonId> owners(Collection<IdentityNumber> numbers) {
        return Map.of();
    }

    @Override
    public List<Unit> units() {
        return all(Unit.class).sorted(Comparator.comparing(Unit::name)).toList();
    }

    @Override
    public List<Unit> units(Collection<UnitCode> codes) {
        return units().stream().filter(unit -> codes.contains(unit.code())).toList();
    }

    @Override
    public List<Group> groups(Collection<GroupId> ids) {
        return all(Group.class).filter(group -> ids.contains(group.id())).toList();
    }

    @Override
    public List<Group> groupsOf(Collection<UnitCode> units, LocalDate day) {
        return all(Group.class).filter(group -> units.contains(group.unit()) && group.span().contains(day)).toList();
    }

    @Override
    public Map<GroupId, Integer> childCounts(Collection<GroupId> groups, LocalDate day) {
        Map<GroupId, Integer> counts = new HashMap<>();
        members(groups, day).stream().filter(member -> person(member.person()).filter(Person::isProtected).isEmpty())
            .forEach(member -> counts.merge(member.group(), 1, Integer::sum));
        return counts;
    }

    @Override
    public List<Membership> members(Collection<GroupId> groups, LocalDate day) {
        return all(Membership.class).filter(held -> groups.contains(held.group()) && held.span().contains(day)).toList();
    }

    @Override
    public List<Membership> memberships(Collection<PersonId> persons, LocalDate day) {
        return all(Membership.class).filter(held -> persons.contains(held.person()) && held.span().contains(day)).toList();
    }

    @Override
    public List<Placement> placements(Collection<PersonId> children) {
        return all(Placement.class).filter(placement -> children.contains(placement.child()))
            .sorted(Comparator.comparing(placement -> placement.span().from())).toList();
    }

    @Override
    public List<PersonId> leavers(LocalDate from, LocalDate to) {
        return all(Placement.class).filter(placement -> placement.span().to()
            .filter(last -> !last.isBefore(from) && !last.isAfter(to)).isPresent()).map(Placement::child).distinct().toList();
    }

    @Override
    public List<Guardianship> guardianships(Collection<PersonId> children) {
        return all(Guardianship.class).filter(held -> children.contains(held.child())).toList();
    }

    @Override
    public List<Guardianship> wards(PersonId adult) {
        return all(Guardianship.class).filter(held -> held.adult().equals(adult)).toList();
    }

    @Override
    public List<Duty> duties(PersonId staff, LocalDate day) {
        return all(Duty.class).filter(held -> held.person().equals(staff) && held.span().contains(day)).toList();
    }

    @Override
    public List<Duty> dutiesAt(UnitCode unit, LocalDate day) {
        return all(Duty.class).filter(held -> held.unit().equals(unit) && held.span().contains(day)).toList();
    }

    @Override
    public List<Assignment> assignments(PersonId staff, LocalDate day) {
        return all(Assignment.class).filter(held -> held.person().equals(staff) && held.span().contains(day)).toList();
    }

    @Override
    public Page<Person> search(ChildSearch search, Page.Request page) {
        throw new UnsupportedOperationException("Relations alone are not searched");
    }
}
