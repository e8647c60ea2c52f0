package org.skolbro.persistence.internal.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.core.store.Batch;
import org.skolbro.core.store.HeldNumber;
import org.skolbro.core.store.RegisteredPerson;
import org.skolbro.persistence.Bulk;
import org.skolbro.persistence.internal.sql.Sql;

/** Writes a batch of persons with a number of statements that does not grow with it. */
final class PersonWriter {

    private final Connection connection;
    private final LocalDate day;

    PersonWriter(Connection connection, LocalDate day) {
        this.connection = connection;
        this.day = day;
    }

    void write(Batch<RegisteredPerson> batch) throws SQLException {
        RegisterTables.KEYS.insert(connection, keys(batch.added()));
        RegisterTables.KEYS.update(connection, keys(batch.changed()));
        Map<PersonId, Person> persons = new LinkedHashMap<>();
        Stream.concat(batch.added().stream(), batch.changed().stream()).map(RegisteredPerson::person)
            .forEach(person -> persons.put(person.id(), person));
        Map<PersonId, List<HeldNumber>> histories = HeldNumbers.of(connection, persons.keySet());
        Map<PersonId, List<HeldNumber>> replaced = new LinkedHashMap<>();
        Map<PersonId, List<HeldNumber>> changed = new LinkedHashMap<>();
        persons.values().forEach(person -> person.number().ifPresent(number -> {
            List<HeldNumber> before = histories.getOrDefault(person.id(), List.of());
            List<HeldNumber> after = HeldNumbers.with(before, number, day);
            if (after != before) {
                replaced.put(person.id(), before);
                changed.put(person.id(), after);
            }
        }));
        HeldNumbers.replace(connection, replaced, changed);
        histories.putAll(changed);
        put(persons.values().stream().map(person -> numbered(person, histories)).toList());
    }

    /** The file may name a person by a new id whom the register has already. */
    private void put(List<Person> persons) throws SQLException {
        Set<PersonId> known = new HashSet<>();
        for (List<Long> slice : Bulk.slices(persons.stream().map(person -> person.id().value()).toList())) {
            known.addAll(Sql.of("select id from person" + RegisterIndexes.of("person", "id").hint() + "where").in("id", slice)
                .list(connection, row -> RegisterTables.person(row, "id")));
        }
        RegisterTables.PERSONS.insert(connection, persons.stream().filter(person -> !known.contains(person.id())).toList());
        RegisterTables.PERSONS.update(connection, persons.stream().filter(person -> known.contains(person.id())).toList());
    }

    private static Person numbered(Person person, Map<PersonId, List<HeldNumber>> histories) {
        return new Person(person.id(), person.name(), HeldNumbers.inForce(histories.getOrDefault(person.id(), List.of())),
            person.marking(), person.email(), person.mobile());
    }

    private static List<RegisterTables.Keyed> keys(List<RegisteredPerson> rows) {
        return rows.stream().map(row -> new RegisterTables.Keyed(row.registerId(), row.person().id(), row.fingerprint())).toList();
    }
}
