package org.skolbro.testkit.memory;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.Guardianship;
import org.skolbro.api.register.ImportId;
import org.skolbro.api.register.ImportReport;
import org.skolbro.api.register.MergeId;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.PlacementId;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.store.Assignment;
import org.skolbro.core.store.Duty;
import org.skolbro.core.store.HeldNumber;
import org.skolbro.core.store.Membership;
import org.skolbro.core.store.StoredMerge;

/** The tables of the register, which several stores look at. Relations are found by themselves with an open end. */
public final class RegisterTables {

    record Registered(PersonId person, String fingerprint) {
    }

    final Memory memory;
    final Map<UnitCode, Unit> units;
    final Map<GroupId, Group> groups;
    final Map<PersonId, Person> persons;
    final Map<PersonId, List<HeldNumber>> numbers;
    final Map<UUID, Registered> registered;
    final Map<PersonId, PersonId> mergedInto;
    final Map<PlacementId, Placement> placements;
    final Map<Guardianship, Guardianship> guardianships;
    final Map<Membership, Membership> memberships;
    final Map<Duty, Duty> duties;
    final Map<Assignment, Assignment> assignments;
    final Map<MergeId, StoredMerge> merges;
    final Map<ImportId, ImportReport> reports;

    public RegisterTables(Memory memory) {
        this.memory = memory;
        units = memory.table();
        groups = memory.table();
        persons = memory.table();
        numbers = memory.table();
        registered = memory.table();
        mergedInto = memory.table();
        placements = memory.table();
        guardianships = memory.table();
        memberships = memory.table();
        duties = memory.table();
        assignments = memory.table();
        merges = memory.table();
        reports = memory.table();
    }

    <T> List<T> rows(Map<?, T> table, Predicate<T> wanted) {
        memory.requireUnitOfWork();
        return table.values().stream().filter(wanted).toList();
    }

    /** A person, unit, group, placement or any dated relation; the one with the same key is replaced. */
    public void put(Object row) {
        memory.inOne(() -> {
            switch (row) {
                case Unit unit -> units.put(unit.code(), unit);
                case Group group -> groups.put(group.id(), group);
                case Person person -> put(person);
                case Placement placement -> placements.put(placement.id(), placement);
                case Guardianship held -> guardianships.put(key(held), held);
                case Membership held -> memberships.put(key(held), held);
                case Duty held -> duties.put(key(held), held);
                case Assignment held -> assignments.put(key(held), held);
                default -> throw new IllegalArgumentException("The register has no such rows");
            }
        });
    }

    private void put(Person person) {
        persons.put(person.id(), person);
        numbers.put(person.id(), person.number()
            .map(number -> List.of(new HeldNumber(number, DateSpan.from(number.birthDate())))).orElse(List.of()));
    }

    static Guardianship key(Guardianship row) {
        return new Guardianship(row.child(), row.adult(), row.kind(), DateSpan.from(row.span().from()));
    }

    static Membership key(Membership row) {
        return new Membership(row.group(), row.person(), DateSpan.from(row.span().from()));
    }

    static Duty key(Duty row) {
        return new Duty(row.person(), row.unit(), row.role(), DateSpan.from(row.span().from()));
    }

    static Assignment key(Assignment row) {
        return new Assignment(row.person(), row.group(), row.role(), DateSpan.from(row.span().from()));
    }
}
