package org.skolbro.persistence.internal.closing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.register.UnitClosing.Ended;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.store.StoredClosing;
import org.skolbro.core.store.UnitClosingStore;
import org.skolbro.persistence.Bulk;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.Tx;
import org.skolbro.persistence.internal.database.UtcTimes;
import org.skolbro.persistence.internal.sql.Sql;
import org.skolbro.persistence.internal.sql.Values;

/** Closings of units, one row for each unit and person designated. */
@Component
public final class SqlUnitClosingStore implements UnitClosingStore {

    private static final String ROWS = "select id, unit_code, last_day, person_id, reason, closed_by, closed_at, withdrawn_because, withdrawn_by, withdrawn_at"
        + " from unit_closing";

    private final Tx tx;

    @Activate
    public SqlUnitClosingStore(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public void insert(StoredClosing closing) {
        if (of(closing.unit()).isPresent()) {
            throw new Conflict("unit " + closing.unit() + " closes already");
        }
        tx.sqlWithin(connection -> Sql.of("insert into unit_closing (id, unit_code, last_day, person_id, reason, closed_by, closed_at)"
            + " values (?, ?, ?, ?, ?, ?, ?)", closing.id(), closing.unit().value(), closing.lastDay(), closing.designated().value(),
            closing.reason(), closing.by(), closing.at()).change(connection));
    }

    @Override
    public void end(long id, Ended how) {
        int ended = tx.sqlWithin(connection -> Sql.of("update unit_closing set withdrawn_because = ?, withdrawn_by = ?, withdrawn_at = ? where id = ?"
            + " and withdrawn_at is null", how.because(), how.by(), how.at(), id).change(connection));
        if (ended == 0) {
            throw new Conflict("the closing has ended already");
        }
    }

    @Override
    public List<StoredClosing> all() {
        return tx.sqlWithin(connection -> Sql.of(ROWS + " order by id desc").list(connection, SqlUnitClosingStore::closing));
    }

    @Override
    public void replace(Collection<Long> ids, PersonId from, PersonId to) {
        for (List<Long> slice : Bulk.slices(List.copyOf(ids))) {
            tx.sqlWithin(connection -> Sql.of("update unit_closing set person_id = ? where person_id = ? and", to.value(), from.value())
                .in("id", slice).change(connection));
        }
    }

    private static StoredClosing closing(ResultSet row) throws SQLException {
        Optional<Ended> ended = row.getString("withdrawn_by") == null ? Optional.empty()
            : Optional.of(new Ended(row.getString("withdrawn_because"), row.getString("withdrawn_by"), UtcTimes.get(row, row.findColumn("withdrawn_at"))));
        return new StoredClosing(row.getLong("id"), new UnitCode(row.getString("unit_code")), Values.day(row, "last_day"),
            new PersonId(row.getLong("person_id")), row.getString("reason"), row.getString("closed_by"),
            UtcTimes.get(row, row.findColumn("closed_at")), ended);
    }
}
