package org.skolbro.testkit.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.Guardianship;
import org.skolbro.api.register.ImportReport;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.Unit;
import org.skolbro.core.store.Assignment;
import org.skolbro.core.store.Batch;
import org.skolbro.core.store.Duty;
import org.skolbro.core.store.HeldNumber;
import org.skolbro.core.store.Membership;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.RegisteredPerson;
import org.skolbro.testkit.memory.RegisterTables.Registered;

/** The register in memory, for writing. */
public final class InMemoryRegisterImportStore implements RegisterImportStore {

    private final RegisterTables tables;

    public InMemoryRegisterImportStore(RegisterTables tables) {
        this.tables = tables;
    }

    /** In memory there is one unit of work at a time. */
    @Override
    public void takeTurn() {
        tables.memory.requireUnitOfWork();
    }

    @Override
    public Sizes sizes() {
        tables.memory.requireUnitOfWork();
        return new Sizes(tables.units.size(), tables.registered.size(), tables.guardianships.size(),
            tables.placements.size(), tables.groups.size(), tables.memberships.size(), tables.duties.size(),
            tables.assignments.size());
    }

    @Override
    public List<RegisteredPerson> registered(Collection<UUID> registerIds) {
        tables.memory.requireUnitOfWork();
        return registerIds.stream().distinct().filter(tables.registered::containsKey).map(this::registered).toList();
    }

    private RegisteredPerson registered(UUID id) {
        Registered found = tables.registered.get(id);
        boolean shared = tables.registered.entrySet().stream()
            .anyMatch(other -> !other.getKey().equals(id) && other.getValue().person().equals(found.person()));
        return new RegisteredPerson(id, tables.persons.get(found.person()), found.fingerprint(), shared);
    }

    @Override
    public void putPersons(Batch<RegisteredPerson> batch, LocalDate day) {
        each(batch, row -> {
            Person person = row.person();
            tables.registered.put(row.registerId(), new Registered(person.id(), row.fingerprint()));
            person.number().ifPresent(number -> hold(person.id(), number, day));
            Optional<IdentityNumber> inForce = InMemoryPersonMergeStore.inForce(tables, person.id());
            tables.persons.put(person.id(), new Person(person.id(), person.name(), inForce, person.marking(), person.email(),
                person.mobile()));
        });
    }

    private void hold(PersonId person, IdentityNumber number, LocalDate day) {
        List<HeldNumber> held = new ArrayList<>(tables.numbers.getOrDefault(person, List.of()));
        if (held.stream().anyMatch(one -> one.number().equals(number) && one.span().to().isEmpty())) {
            return;
        }
        held.replaceAll(one -> one.span().to().isPresent() ? one
            : new HeldNumber(one.number(), DateSpan.of(one.span().from(), later(one.span().from(), day.minusDays(1)))));
        held.add(new HeldNumber(number, DateSpan.from(day)));
        tables.numbers.put(person, List.copyOf(held));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    @Override
    public void putUnits(Batch<Unit> batch) {
        each(batch, tables::put);
    }

    @Override
    public void putGroups(Batch<Group> batch) {
        each(batch, tables::put);
    }

    @Override
    public void putPlacements(Batch<Placement> batch) {
        each(batch, tables::put);
    }

    @Override
    public void putGuardianships(Batch<Guardianship> batch) {
        each(batch, tables::put);
    }

    @Override
    public void putMemberships(Batch<Membership> batch) {
        each(batch, tables::put);
    }

    @Override
    public void removeMemberships(Collection<Membership> wrong) {
        tables.memory.requireUnitOfWork();
        wrong.forEach(row -> tables.memberships.remove(RegisterTables.key(row)));
    }

    @Override
    public void putDuties(Batch<Duty> batch) {
        each(batch, tables::put);
    }

    @Override
    public void putAssignments(Batch<Assignment> batch) {
        each(batch, tables::put);
    }

    @Override
    public List<Membership> memberships(Collection<PersonId> persons) {
        return tables.rows(tables.memberships, row -> persons.contains(row.person()));
    }

    @Override
    public List<Duty> duties(Collection<PersonId> persons) {
        return tables.rows(tables.duties, row -> persons.contains(row.person()));
    }

    @Override
    public List<Assignment> assignments(Collection<PersonId> persons) {
        return tables.rows(tables.assignments, row -> persons.contains(row.person()));
    }

    @Override
    public void insert(ImportReport report) {
        tables.memory.requireUnitOfWork();
        tables.reports.put(report.id(), report);
    }

    @Override
    public List<ImportReport> latest(int most) {
        return tables.rows(tables.reports, report -> true).stream()
            .sorted(Comparator.comparingLong((ImportReport report) -> report.id().value()).reversed()).limit(most).toList();
    }

    private <T> void each(Batch<T> batch, Consumer<T> put) {
        tables.memory.requireUnitOfWork();
        batch.added().forEach(put);
        batch.changed().forEach(put);
    }
}
