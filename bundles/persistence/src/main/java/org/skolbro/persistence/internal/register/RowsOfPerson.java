package org.skolbro.persistence.internal.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.PersonId;
import org.skolbro.core.store.HeldNumber;
import org.skolbro.core.store.PersonRows;
import org.skolbro.core.store.PersonRows.RegisterKey;
import org.skolbro.persistence.internal.register.RegisterTables.Keyed;
import org.skolbro.persistence.internal.sql.Sql;
import org.skolbro.persistence.internal.sql.SqlTable;

/** Everything the register has on a person, read and moved in a unit of work. */
final class RowsOfPerson {

    private final Connection connection;

    RowsOfPerson(Connection connection) {
        this.connection = connection;
    }

    PersonRows read(PersonId person) throws SQLException {
        long id = person.value();
        List<RegisterKey> keys = list(RegisterTables.KEYS, "person_id = ? order by register_id", id).stream()
            .map(key -> new RegisterKey(key.id(), key.fingerprint())).toList();
        return new PersonRows(person, keys, HeldNumbers.of(connection, List.of(person)).getOrDefault(person, List.of()),
            list(RegisterTables.PLACEMENTS, "child_id = ? order by id", id),
            list(RegisterTables.GUARDIANSHIPS, "child_id = ? or adult_id = ?", id, id),
            list(RegisterTables.MEMBERSHIPS, "person_id = ?", id), list(RegisterTables.DUTIES, "person_id = ?", id),
            list(RegisterTables.ASSIGNMENTS, "person_id = ?", id));
    }

    private <T> List<T> list(SqlTable<T> table, String where, Object... values) throws SQLException {
        return table.select(where, values).list(connection, table.shape());
    }

    void replace(PersonRows taken, PersonRows put) throws SQLException {
        move(RegisterTables.PLACEMENTS, taken.placements(), put.placements());
        move(RegisterTables.GUARDIANSHIPS, taken.guardianships(), put.guardianships());
        move(RegisterTables.MEMBERSHIPS, taken.memberships(), put.memberships());
        move(RegisterTables.DUTIES, taken.duties(), put.duties());
        move(RegisterTables.ASSIGNMENTS, taken.assignments(), put.assignments());
        List<Keyed> keys = put.registerIds().stream().map(key -> new Keyed(key.id(), put.person(), key.fingerprint())).toList();
        move(RegisterTables.KEYS, keys, keys);
        numbers(taken, put);
    }

    /** A row that is there already is replaced: first it is taken away, with those that move. */
    private <T> void move(SqlTable<T> table, List<T> taken, List<T> put) throws SQLException {
        table.delete(connection, taken);
        table.delete(connection, put);
        table.insert(connection, put);
    }

    private void numbers(PersonRows taken, PersonRows put) throws SQLException {
        List<PersonId> both = List.of(taken.person(), put.person());
        Map<PersonId, List<HeldNumber>> before = HeldNumbers.of(connection, both);
        Map<PersonId, List<HeldNumber>> held = HeldNumbers.of(connection, both);
        held.computeIfAbsent(taken.person(), id -> new ArrayList<>())
            .removeIf(one -> taken.numbers().stream().anyMatch(gone -> gone.number().equals(one.number())));
        List<HeldNumber> longer = held.computeIfAbsent(put.person(), id -> new ArrayList<>());
        longer.addAll(put.numbers());
        longer.sort(Comparator.comparing(one -> one.span().from()));
        HeldNumbers.replace(connection, before, held);
        for (PersonId person : held.keySet()) {
            renew(person, HeldNumbers.inForce(held.get(person)));
        }
    }

    private void renew(PersonId person, Optional<IdentityNumber> inForce) throws SQLException {
        Sql sql = inForce.isPresent()
            ? Sql.of("update person set number_kind = ?, number_text = ?, born_on = ?", inForce.get().kind(), inForce.get().value(),
                inForce.get().birthDate())
            : Sql.of("update person set number_kind = null, number_text = null, born_on = null");
        sql.and("where id = ?", person.value()).change(connection);
    }
}
