package org.skolbro.persistence.internal.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.transfer.Arrival;
import org.skolbro.api.transfer.ArrivalId;
import org.skolbro.api.transfer.Counterpart;
import org.skolbro.api.transfer.CounterpartId;
import org.skolbro.api.transfer.TransferId;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.core.store.StoredArrival;
import org.skolbro.core.store.StoredTransfer;
import org.skolbro.core.store.TransferStore;
import org.skolbro.persistence.Bulk;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.Tx;
import org.skolbro.persistence.internal.json.Json;
import org.skolbro.persistence.internal.sql.Sql;

/** Each whole as JSON; what is asked for stands in columns beside it. The child stands in her column alone, where merges find her. */
@Component
public final class SqlTransferStore implements TransferStore {

    private static final String TRANSFERS = "select transfer_text, child_id from transfer_package";
    private static final String ARRIVALS = "select arrival_text, child_id from transfer_arrival";

    private final Tx tx;

    @Activate
    public SqlTransferStore(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public void insert(Counterpart counterpart) {
        tx.sqlWithin(connection -> Sql.of("insert into counterpart (id, code, name, counts, counterpart_text) values (?, ?, ?, ?, ?)",
            counterpart.id().value(), counterpart.code(), counterpart.name(), counterpart.counts(), Json.write(counterpart)).change(connection));
    }

    @Override
    public void update(Counterpart counterpart) {
        tx.sqlWithin(connection -> Sql.of("update counterpart set counts = ?, counterpart_text = ? where id = ?", counterpart.counts(),
            Json.write(counterpart), counterpart.id().value()).change(connection));
    }

    @Override
    public Optional<Counterpart> counterpart(CounterpartId id) {
        return tx.sqlWithin(connection -> Sql.of("select counterpart_text from counterpart where id = ?", id.value())
            .first(connection, row -> Json.read(row.getString(1), Counterpart.class)));
    }

    @Override
    public List<Counterpart> counterparts() {
        return tx.sqlWithin(connection -> Sql.of("select counterpart_text from counterpart order by id")
            .list(connection, row -> Json.read(row.getString(1), Counterpart.class)));
    }

    @Override
    public void insert(StoredTransfer transfer) {
        tx.sqlWithin(connection -> Sql.of("insert into transfer_package (id, version, package_name, transition_id, child_id, unit_code, counterpart_id,"
            + " state, built_at, transfer_text) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", transfer.id().value(), transfer.version(), transfer.name(),
            transfer.transition().value(), transfer.child().value(), transfer.unit().value(), transfer.receiver().value(), transfer.state(),
            transfer.builtAt(), Json.write(transfer)).change(connection));
    }

    @Override
    public void update(StoredTransfer transfer) {
        int changed = tx.sqlWithin(connection -> Sql.of("update transfer_package set version = ?, state = ?, transfer_text = ? where id = ? and version = ?",
            transfer.version(), transfer.state(), Json.write(transfer), transfer.id().value(), transfer.version() - 1).change(connection));
        if (changed == 0) {
            throw new Conflict("package " + transfer.id() + " was changed by somebody else");
        }
        transfer.closedAt().ifPresent(at -> close("transfer_package", transfer.id().value(), at));
    }

    @Override
    public Optional<StoredTransfer> transfer(TransferId id) {
        return tx.sqlWithin(connection -> Sql.of(TRANSFERS + " where id = ?", id.value()).first(connection, SqlTransferStore::transfer));
    }

    @Override
    public Optional<StoredTransfer> transfer(String name) {
        return tx.sqlWithin(connection -> Sql.of(TRANSFERS + " where package_name = ?", name).first(connection, SqlTransferStore::transfer));
    }

    @Override
    public List<StoredTransfer> transfers() {
        return tx.sqlWithin(connection -> Sql.of(TRANSFERS + " order by id desc").list(connection, SqlTransferStore::transfer));
    }

    @Override
    public List<StoredTransfer> transfers(Collection<UnitCode> units) {
        return tx.sqlWithin(connection -> {
            List<StoredTransfer> all = new ArrayList<>();
            for (List<String> slice : Bulk.slices(units.stream().map(UnitCode::value).toList())) {
                all.addAll(Sql.of(TRANSFERS + " where").in("unit_code", slice).list(connection, SqlTransferStore::transfer));
            }
            all.sort(Comparator.comparingLong((StoredTransfer one) -> one.id().value()).reversed());
            return all;
        });
    }

    @Override
    public List<StoredTransfer> transfers(TransitionId transition) {
        return tx.sqlWithin(connection -> Sql.of(TRANSFERS + " where transition_id = ? order by id desc", transition.value())
            .list(connection, SqlTransferStore::transfer));
    }

    @Override
    public void insert(StoredArrival arrival) {
        if (arrival(arrival.transfer()).isPresent()) {
            throw new Conflict("a package of that name has come already");
        }
        tx.sqlWithin(connection -> {
            Sql.of("insert into transfer_arrival (id, version, package_name, counterpart_id, digest, state, arrived_at, arrival_text)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)", arrival.id().value(), arrival.version(), arrival.transfer(), arrival.sender().value(),
                arrival.digest(), arrival.state(), arrival.arrivedAt(), Json.write(arrival)).change(connection);
            return null;
        });
        place(arrival);
    }

    @Override
    public void update(StoredArrival arrival) {
        int changed = tx.sqlWithin(connection -> Sql.of("update transfer_arrival set version = ?, state = ?, arrival_text = ? where id = ? and version = ?",
            arrival.version(), arrival.state(), Json.write(arrival), arrival.id().value(), arrival.version() - 1).change(connection));
        if (changed == 0) {
            throw new Conflict("package " + arrival.id() + " was changed by somebody else");
        }
        arrival.answered().ifPresent(by -> close("transfer_arrival", arrival.id().value(), by.at()));
        place(arrival);
    }

    private void close(String table, long id, Instant at) {
        tx.sqlWithin(connection -> Sql.of("update " + table + " set closed_at = ? where id = ?", at, id).change(connection));
    }

    /** In quarantine there is nobody and nowhere. */
    private void place(StoredArrival arrival) {
        if (arrival.child().isPresent() && arrival.unit().isPresent()) {
            tx.sqlWithin(connection -> Sql.of("update transfer_arrival set child_id = ?, unit_code = ? where id = ?", arrival.child().get().value(),
                arrival.unit().get().value(), arrival.id().value()).change(connection));
        }
    }

    @Override
    public Optional<StoredArrival> arrival(ArrivalId id) {
        return tx.sqlWithin(connection -> Sql.of(ARRIVALS + " where id = ?", id.value()).first(connection, SqlTransferStore::arrival));
    }

    @Override
    public Optional<StoredArrival> arrival(String transfer) {
        return tx.sqlWithin(connection -> Sql.of(ARRIVALS + " where package_name = ?", transfer).first(connection, SqlTransferStore::arrival));
    }

    @Override
    public List<StoredArrival> arrivals() {
        return tx.sqlWithin(connection -> Sql.of(ARRIVALS + " order by id desc").list(connection, SqlTransferStore::arrival));
    }

    @Override
    public List<StoredArrival> openArrivals() {
        return tx.sqlWithin(connection -> Sql.of(ARRIVALS + " where state in (?, ?) order by id desc", Arrival.State.QUARANTINED, Arrival.State.REVIEW)
            .list(connection, SqlTransferStore::arrival));
    }

    @Override
    public List<StoredArrival> arrivals(PersonId child) {
        return tx.sqlWithin(connection -> Sql.of(ARRIVALS + " where child_id = ? order by id desc", child.value()).list(connection, SqlTransferStore::arrival));
    }

    @Override
    public List<Long> of(PersonId child) {
        return tx.sqlWithin(connection -> {
            List<Long> rows = new ArrayList<>();
            for (String table : List.of("transfer_package", "transfer_arrival")) {
                rows.addAll(Sql.of("select id from " + table + " where child_id = ? order by id", child.value()).list(connection, row -> row.getLong(1)));
            }
            return rows;
        });
    }

    @Override
    public void replaceChild(Collection<Long> rows, PersonId from, PersonId to) {
        tx.sqlWithin(connection -> {
            for (List<Long> slice : Bulk.slices(rows)) {
                for (String table : List.of("transfer_package", "transfer_arrival")) {
                    Sql.of("update " + table + " set child_id = ? where child_id = ? and", to.value(), from.value()).in("id", slice).change(connection);
                }
            }
            return null;
        });
    }

    private static StoredTransfer transfer(ResultSet row) throws SQLException {
        return Json.read(row.getString(1), StoredTransfer.class).about(new PersonId(row.getLong(2)));
    }

    private static StoredArrival arrival(ResultSet row) throws SQLException {
        StoredArrival stored = Json.read(row.getString(1), StoredArrival.class);
        long child = row.getLong(2);
        return row.wasNull() ? stored : stored.about(new PersonId(child));
    }
}
