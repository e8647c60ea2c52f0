package org.skolbro.persistence.internal.rectification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.rectification.Rectification.State;
import org.skolbro.api.rectification.RectificationId;
import org.skolbro.api.retention.HoldId;
import org.skolbro.core.store.RectificationStore;
import org.skolbro.core.store.StoredRectification;
import org.skolbro.core.store.StoredRectification.Ruling;
import org.skolbro.core.store.StoredRectification.Signature;
import org.skolbro.persistence.Bulk;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.Tx;
import org.skolbro.persistence.internal.database.UtcTimes;
import org.skolbro.persistence.internal.sql.Sql;

/** Rectifications, one row each. */
@Component
public final class SqlRectificationStore implements RectificationStore {

    private static final String SELECT = "select id, document_id, child_id, asked_account_id, asked_by, asked_at, on_behalf_of, wrong, hold_id, state,"
        + " ruled_account_id, ruled_by, ruled_at, reasons, note from rectification";

    private final Tx tx;

    @Activate
    public SqlRectificationStore(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public void insert(StoredRectification one) {
        tx.sqlWithin(connection -> {
            Sql.of("insert into rectification (id, document_id, asked_account_id, asked_by, asked_at, on_behalf_of, wrong, hold_id, state)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)", one.id().value(), one.document().value(), one.asked().account().value(),
                one.asked().name(), one.asked().at(), one.onBehalfOf(), one.wrong(), one.hold().value(), one.state()).change(connection);
            if (one.child().isPresent()) {
                Sql.of("update rectification set child_id = ? where id = ?", one.child().get().value(), one.id().value()).change(connection);
            }
            return null;
        });
    }

    @Override
    public Optional<StoredRectification> find(RectificationId id) {
        return list(Sql.of(SELECT + " where id = ?", id.value())).stream().findFirst();
    }

    @Override
    public List<StoredRectification> of(Collection<DocumentId> documents) {
        List<StoredRectification> found = new ArrayList<>();
        Bulk.slices(documents.stream().map(DocumentId::value).toList())
            .forEach(ids -> found.addAll(list(Sql.of(SELECT + " where").in("document_id", ids).and("order by id"))));
        return found;
    }

    @Override
    public List<StoredRectification> open() {
        return list(Sql.of(SELECT + " where state = 'OPEN' order by id"));
    }

    @Override
    public Optional<StoredRectification> openWith(HoldId hold) {
        return list(Sql.of(SELECT + " where state = 'OPEN' and hold_id = ?", hold.value())).stream().findFirst();
    }

    private List<StoredRectification> list(Sql sql) {
        return tx.sqlWithin(connection -> sql.list(connection, SqlRectificationStore::rectification));
    }

    @Override
    public void end(StoredRectification one) {
        int changed = tx.sqlWithin(connection -> {
            int ended = Sql.of("update rectification set state = ? where id = ? and state = 'OPEN'", one.state(), one.id().value()).change(connection);
            if (one.ruling().isPresent()) {
                Ruling ruling = one.ruling().get();
                Sql.of("update rectification set ruled_account_id = ?, ruled_by = ?, ruled_at = ?, reasons = ?, note = ? where id = ?",
                    ruling.by().account().value(), ruling.by().name(), ruling.by().at(), ruling.reasons(), ruling.note(), one.id().value())
                    .change(connection);
            }
            return ended;
        });
        if (changed == 0) {
            throw new Conflict("rectification " + one.id() + " has ended already");
        }
    }

    @Override
    public List<RectificationId> ofChild(PersonId child) {
        return tx.sqlWithin(connection -> Sql.of("select id from rectification where child_id = ? order by id", child.value())
            .list(connection, row -> new RectificationId(row.getLong(1))));
    }

    @Override
    public void replace(Collection<RectificationId> rectifications, PersonId from, PersonId to) {
        tx.sqlWithin(connection -> {
            for (List<Long> ids : Bulk.slices(rectifications.stream().map(RectificationId::value).toList())) {
                Sql.of("update rectification set child_id = ? where child_id = ? and", to.value(), from.value()).in("id", ids).change(connection);
            }
            return null;
        });
    }

    private static StoredRectification rectification(ResultSet row) throws SQLException {
        long child = row.getLong(3);
        Optional<PersonId> whom = row.wasNull() ? Optional.empty() : Optional.of(new PersonId(child));
        Optional<Ruling> ruling = row.getString(12) == null ? Optional.empty() : Optional.of(new Ruling(new Signature(
            new AccountId(row.getLong(11)), row.getString(12), UtcTimes.get(row, 13)), row.getString(14), row.getString(15)));
        return new StoredRectification(new RectificationId(row.getLong(1)), new DocumentId(row.getLong(2)), whom,
            new Signature(new AccountId(row.getLong(4)), row.getString(5), UtcTimes.get(row, 6)), row.getString(7), row.getString(8),
            new HoldId(row.getLong(9)), State.valueOf(row.getString(10)), ruling);
    }
}
