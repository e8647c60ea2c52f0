package org.skolbro.persistence.internal.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.Guardianship;
import org.skolbro.api.register.ImportReport;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.Unit;
import org.skolbro.core.store.Assignment;
import org.skolbro.core.store.Batch;
import org.skolbro.core.store.Duty;
import org.skolbro.core.store.Membership;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.RegisteredPerson;
import org.skolbro.persistence.Bulk;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.Tx;
import org.skolbro.persistence.internal.database.Turns;
import org.skolbro.persistence.internal.json.Json;
import org.skolbro.persistence.internal.sql.Sql;
import org.skolbro.persistence.internal.sql.SqlTable;

/** Writes the register, a batch at a time. */
@Component
public final class SqlRegisterImportStore implements RegisterImportStore {

    private static final List<String> COUNTED = List.of("unit", "person_register_key", "guardianship", "placement", "unit_group",
        "membership", "duty", "assignment");

    private final Tx tx;

    @Activate
    public SqlRegisterImportStore(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public void takeTurn() {
        tx.within(em -> {
            Turns.take(em, "disposal");
            return null;
        });
    }

    @Override
    public Sizes sizes() {
        String counts = COUNTED.stream().map(table -> "(select count(*) from " + table + ")").collect(Collectors.joining(","));
        return tx.sqlWithin(connection -> Sql.of("values (" + counts + ")").list(connection, row -> new Sizes(row.getLong(1),
            row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6), row.getLong(7), row.getLong(8))))
            .getFirst();
    }

    @Override
    public List<RegisteredPerson> registered(Collection<UUID> registerIds) {
        return tx.sqlWithin(connection -> {
            List<RegisteredPerson> found = new ArrayList<>();
            for (List<String> slice : Bulk.slices(registerIds.stream().map(UUID::toString).toList())) {
                found.addAll(Sql.of("select k.register_id, k.fingerprint, p.*, (select count(*) from person_register_key o"
                        + " where o.person_id = k.person_id) as known_by from person_register_key k"
                        + RegisterIndexes.of("person_register_key", "register_id").hint() + "join person p"
                        + RegisterIndexes.of("person", "id").hint() + "on p.id = k.person_id where").in("k.register_id", slice)
                    .list(connection, row -> new RegisteredPerson(UUID.fromString(row.getString("register_id")),
                        RegisterTables.person(row), row.getString("fingerprint"), row.getLong("known_by") > 1)));
            }
            return found;
        });
    }

    @Override
    public void putPersons(Batch<RegisteredPerson> batch, LocalDate day) {
        tx.sqlWithin(connection -> {
            new PersonWriter(connection, day).write(batch);
            return null;
        });
    }

    @Override
    public void putUnits(Batch<Unit> batch) {
        put(RegisterTables.UNITS, batch);
    }

    @Override
    public void putGroups(Batch<Group> batch) {
        put(RegisterTables.GROUPS, batch);
    }

    @Override
    public void putPlacements(Batch<Placement> batch) {
        put(RegisterTables.PLACEMENTS, batch);
    }

    @Override
    public void putGuardianships(Batch<Guardianship> batch) {
        put(RegisterTables.GUARDIANSHIPS, batch);
    }

    @Override
    public void putMemberships(Batch<Membership> batch) {
        put(RegisterTables.MEMBERSHIPS, batch);
    }

    @Override
    public void removeMemberships(Collection<Membership> wrong) {
        tx.sqlWithin(connection -> {
            RegisterTables.MEMBERSHIPS.delete(connection, wrong);
            return null;
        });
    }

    @Override
    public void putDuties(Batch<Duty> batch) {
        put(RegisterTables.DUTIES, batch);
    }

    @Override
    public void putAssignments(Batch<Assignment> batch) {
        put(RegisterTables.ASSIGNMENTS, batch);
    }

    private <T> void put(SqlTable<T> table, Batch<T> batch) {
        tx.sqlWithin(connection -> {
            table.insert(connection, batch.added());
            table.update(connection, batch.changed());
            return null;
        });
    }

    @Override
    public List<Membership> memberships(Collection<PersonId> persons) {
        return of(RegisterTables.MEMBERSHIPS, persons);
    }

    @Override
    public List<Duty> duties(Collection<PersonId> persons) {
        return of(RegisterTables.DUTIES, persons);
    }

    @Override
    public List<Assignment> assignments(Collection<PersonId> persons) {
        return of(RegisterTables.ASSIGNMENTS, persons);
    }

    private <T> List<T> of(SqlTable<T> table, Collection<PersonId> persons) {
        return tx.sqlWithin(connection -> {
            List<T> found = new ArrayList<>();
            for (List<Long> slice : Bulk.slices(persons.stream().map(PersonId::value).toList())) {
                found.addAll(table.select(RegisterIndexes.of(table.name(), "person_id")).in("person_id", slice)
                    .list(connection, table.shape()));
            }
            return found;
        });
    }

    @Override
    public void insert(ImportReport report) {
        tx.sqlWithin(connection -> Sql.of("insert into register_import (id, started_at, report) values (?, ?, ?)",
            report.id().value(), report.startedAt(), Json.write(report)).change(connection));
    }

    @Override
    public List<ImportReport> latest(int most) {
        return tx.sqlWithin(connection -> Sql.of("select report from register_import order by id desc fetch first ? rows only", most)
            .list(connection, row -> Json.read(row.getString("report"), ImportReport.class)));
    }
}
