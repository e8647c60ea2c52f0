package org.skolbro.testkit.memory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.store.RelationStore;

/** Relations in memory. */
public final class InMemoryRelations implements RelationStore {

    private final Memory memory;
    private final Map<PersonId, Known> persons;
    private final Map<GroupId, UnitCode> groups;
    private final Map<Row, Row> rows;

    /** One dated relation of a person to something. */
    private record Row(PersonId person, Object to, String role, DateSpan span) {
    }

    public InMemoryRelations(Memory memory) {
        this.memory = memory;
        this.persons = memory.table();
        this.groups = memory.table();
        this.rows = memory.table();
    }

    public void person(PersonId id, Known known) {
        memory.inOne(() -> persons.put(id, known));
    }

    public void group(GroupId id, UnitCode unit) {
        memory.inOne(() -> groups.put(id, unit));
    }

    /** A child's placement when {@code to} is a unit and {@code role} empty; staff's duty when it is not empty. */
    public void relate(PersonId person, Object to, String role, DateSpan span) {
        Row row = new Row(person, to, role, span);
        memory.inOne(() -> rows.put(row, row));
    }

    public void endAll(PersonId person, LocalDate last) {
        memory.inOne(() -> {
            List<Row> held = rows.values().stream().filter(row -> row.person().equals(person)).toList();
            held.forEach(rows::remove);
            held.forEach(row -> relate(person, row.to(), row.role(), DateSpan.of(row.span().from(), last)));
        });
    }

    @Override
    public Map<PersonId, Known> known(Collection<PersonId> wanted) {
        memory.requireUnitOfWork();
        return wanted.stream().distinct().filter(persons::containsKey).collect(Collectors.toMap(id -> id, persons::get));
    }

    @Override
    public Set<Assigned> assignments(PersonId staff, LocalDate day) {
        return held(staff, GroupId.class, day, true, (group, role) -> new Assigned(group, groups.get(group), role));
    }

    @Override
    public Set<OnDuty> duties(PersonId staff, LocalDate day) {
        return held(staff, UnitCode.class, day, true, OnDuty::new);
    }

    @Override
    public Set<PersonId> wards(PersonId adult, LocalDate day) {
        return held(adult, PersonId.class, day, true, (child, role) -> child);
    }

    @Override
    public Map<PersonId, Set<GroupId>> groups(Collection<PersonId> members, LocalDate day) {
        return new HashSet<>(members).stream()
            .collect(Collectors.toMap(id -> id, id -> held(id, GroupId.class, day, false, (group, none) -> group)));
    }

    @Override
    public Map<PersonId, Set<UnitCode>> units(Collection<PersonId> placed, LocalDate day) {
        Map<PersonId, Set<UnitCode>> units = new HashSet<>(placed).stream()
            .collect(Collectors.toMap(id -> id, id -> held(id, UnitCode.class, day, false, (unit, none) -> unit)));
        units.values().removeIf(Set::isEmpty);
        return units;
    }

    @Override
    public Optional<UnitCode> unitOf(GroupId group) {
        memory.requireUnitOfWork();
        return Optional.ofNullable(groups.get(group));
    }

    private <T, R> Set<R> held(PersonId person, Class<T> kind, LocalDate day, boolean hasRole,
            BiFunction<T, String, R> shape) {
        memory.requireUnitOfWork();
        return rows.values().stream()
            .filter(row -> row.person().equals(person) && kind.isInstance(row.to()) && row.span().contains(day))
            .filter(row -> row.role().isEmpty() != hasRole)
            .map(row -> shape.apply(kind.cast(row.to()), row.role())).collect(Collectors.toSet());
    }
}
