package org.skolbro.persistence.internal.rollover;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.rollover.RollOver;
import org.skolbro.api.rollover.RollOver.Cause;
import org.skolbro.api.rollover.RollOverId;
import org.skolbro.api.rollover.RollOverItem.State;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.core.store.RollOverRow;
import org.skolbro.core.store.RollOverStore;
import org.skolbro.core.store.StoredRollOver;
import org.skolbro.core.store.StoredRollOver.Release;
import org.skolbro.persistence.Bulk;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.internal.database.UtcTimes;
import org.skolbro.persistence.internal.sql.Sql;
import org.skolbro.persistence.internal.sql.Values;
import org.skolbro.persistence.Tx;

/** Roll-over runs, one row each, and a row for each transition in them. */
@Component
public final class SqlRollOverStore implements RollOverStore {

    private static final String RUNS = "select id, version, state, until_day, units, started_by, starter_name, started_at, digest, fencing_token, chosen,"
        + " released_by, releaser_name, released_at from rollover_run";
    private static final String ROWS = "select transition_id, unit_code, due_on, state, cause, fault, follow_count, stay_count, archived, settled_at"
        + " from rollover_item where run_id = ?";
    private static final String FILL = "insert into rollover_item (due_on, state, cause, fault, follow_count, stay_count, archived, settled_at,"
        + " unit_code, run_id, transition_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String SETTLE = "update rollover_item set due_on = ?, state = ?, cause = ?, fault = ?, follow_count = ?, stay_count = ?,"
        + " archived = ?, settled_at = ? where unit_code = ? and run_id = ? and transition_id = ? and state = 'WAITING'";

    private final Tx tx;

    @Activate
    public SqlRollOverStore(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public void insert(StoredRollOver run, Collection<RollOverRow> rows) {
        tx.sqlWithin(connection -> {
            Sql.of("insert into rollover_run (id, version, state, until_day, units, started_by, starter_name, started_at, digest, fencing_token,"
                + " chosen) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", run.id().value(), run.version(), run.state(), run.until(),
                run.units().stream().map(UnitCode::value).sorted().collect(Collectors.joining(" ")), run.startedBy().value(), run.starter(),
                run.startedAt(), run.digest(), run.token(), run.chosen() ? 1 : 0).change(connection);
            return each(connection, FILL, run.id(), rows);
        });
    }

    @Override
    public Optional<StoredRollOver> find(RollOverId id) {
        return tx.sqlWithin(connection -> Sql.of(RUNS + " where id = ?", id.value()).first(connection, SqlRollOverStore::run));
    }

    @Override
    public void update(StoredRollOver run) {
        tx.sqlWithin(connection -> {
            if (Sql.of("update rollover_run set version = ?, state = ?, fencing_token = ? where id = ? and version = ?", run.version(),
                    run.state(), run.token(), run.id().value(), run.version() - 1).change(connection) != 1) {
                throw new Conflict("roll-over " + run.id() + " was changed by somebody else");
            }
            if (run.release().isPresent()) {
                Release release = run.release().get();
                Sql.of("update rollover_run set released_by = ?, releaser_name = ?, released_at = ? where id = ? and released_by is null",
                    release.by().value(), release.name(), release.at(), run.id().value()).change(connection);
            }
            return null;
        });
    }

    @Override
    public List<StoredRollOver> all() {
        return tx.sqlWithin(connection -> Sql.of(RUNS + " order by id desc").list(connection, SqlRollOverStore::run));
    }

    @Override
    public List<RollOverId> unattended(Instant now, LocalDate today) {
        return tx.sqlWithin(connection -> Sql.of("select r.id from rollover_run r where r.state = 'RUNNING' and (r.leased_until is null"
                + " or r.leased_until <= ?) or r.state = 'RESTING' and exists (select 1 from rollover_item i where i.run_id = r.id"
                + " and i.state = 'WAITING' and i.due_on <= ?) order by r.id", now, today)
            .list(connection, row -> new RollOverId(row.getLong(1))));
    }

    @Override
    public void lease(RollOverId run, Instant until) {
        tx.sqlWithin(connection -> Sql.of("update rollover_run set leased_until = ? where id = ?", until, run.value()).change(connection));
    }

    @Override
    public List<RollOverRow> due(RollOverId run, LocalDate today, int limit) {
        return tx.sqlWithin(connection -> Sql.of(ROWS + " and state = 'WAITING' and due_on <= ? order by transition_id fetch first ? rows only",
            run.value(), today, limit).list(connection, SqlRollOverStore::row));
    }

    @Override
    public Optional<LocalDate> nextDue(RollOverId run) {
        return tx.sqlWithin(connection -> Sql.of("select min(due_on) as next_on from rollover_item where run_id = ? and state = 'WAITING'",
            run.value()).list(connection, row -> Optional.ofNullable(Values.day(row, "next_on"))).getFirst());
    }

    @Override
    public int settle(RollOverId run, Collection<RollOverRow> rows) {
        return tx.sqlWithin(connection -> each(connection, SETTLE, run, rows));
    }

    /** Row by row in one batch, both for filling and for settling: the values stand in the same order. */
    private static int each(Connection connection, String sql, RollOverId run, Collection<RollOverRow> rows) throws SQLException {
        try (PreparedStatement each = connection.prepareStatement(sql)) {
            for (RollOverRow row : rows) {
                Values.set(each, 1, row.dueOn());
                Values.set(each, 2, row.state());
                each.setString(3, row.cause().map(Cause::name).orElse(null));
                each.setString(4, row.fault());
                each.setLong(5, row.follow());
                each.setLong(6, row.stay());
                each.setString(7, row.archived().stream().map(HoldingId::toString).collect(Collectors.joining(" ")));
                if (row.settledAt().isPresent()) {
                    Values.set(each, 8, row.settledAt().get());
                } else {
                    each.setNull(8, Types.TIMESTAMP);
                }
                each.setString(9, row.unit().value());
                each.setLong(10, run.value());
                each.setLong(11, row.transition().value());
                each.addBatch();
            }
            return (int) IntStream.of(each.executeBatch()).filter(changed -> changed != 0).count();
        }
    }

    @Override
    public void leaveAll(RollOverId run, Cause why, Instant at) {
        tx.sqlWithin(connection -> Sql.of("update rollover_item set state = 'LEFT', cause = ?, settled_at = ? where run_id = ?"
            + " and state = 'WAITING'", why, at, run.value()).change(connection));
    }

    @Override
    public List<RollOverRow> rows(RollOverId run, Collection<UnitCode> units) {
        Sql sql = Sql.of(ROWS, run.value());
        if (!units.isEmpty()) {
            sql.and("and").in("unit_code", units.stream().map(UnitCode::value).toList());
        }
        return tx.sqlWithin(connection -> sql.and("order by transition_id").list(connection, SqlRollOverStore::row));
    }

    @Override
    public int undo(RollOverId run, Collection<TransitionId> transitions) {
        return tx.sqlWithin(connection -> {
            int undone = 0;
            for (List<Long> slice : Bulk.slices(transitions.stream().map(TransitionId::value).toList())) {
                undone += Sql.of("update rollover_item set state = 'UNDONE' where run_id = ? and state = 'DONE' and", run.value())
                    .in("transition_id", slice).change(connection);
            }
            return undone;
        });
    }

    @Override
    public List<Tally> tally(RollOverId run) {
        return tx.sqlWithin(connection -> Sql.of("select unit_code, state, cause, count(*), max(settled_at) as latest from rollover_item"
                + " where run_id = ? group by unit_code, state, cause order by unit_code, state, cause", run.value())
            .list(connection, row -> new Tally(new UnitCode(row.getString(1)), State.valueOf(row.getString(2)),
                Optional.ofNullable(row.getString(3)).map(Cause::valueOf), row.getLong(4), moment(row, "latest"))));
    }

    @Override
    public Set<TransitionId> waiting() {
        return tx.sqlWithin(connection -> Set.copyOf(Sql.of("select i.transition_id from rollover_item i join rollover_run r on r.id = i.run_id"
                + " where i.state = 'WAITING' and r.state in ('RUNNING', 'RESTING', 'PAUSED')")
            .list(connection, row -> new TransitionId(row.getLong(1)))));
    }

    private static StoredRollOver run(ResultSet row) throws SQLException {
        Set<UnitCode> units = Stream.of(row.getString("units").split(" ")).filter(code -> !code.isEmpty()).map(UnitCode::new)
            .collect(Collectors.toSet());
        return new StoredRollOver(new RollOverId(row.getLong("id")), row.getLong("version"), RollOver.State.valueOf(row.getString("state")),
            Values.day(row, "until_day"), units, new AccountId(row.getLong("started_by")), row.getString("starter_name"),
            moment(row, "started_at").orElseThrow(), row.getString("digest"), row.getLong("fencing_token"),
            row.getInt("chosen") == 1, moment(row, "released_at").isEmpty() ? Optional.empty()
                : Optional.of(new Release(new AccountId(row.getLong("released_by")), row.getString("releaser_name"), moment(row, "released_at").get())));
    }

    private static RollOverRow row(ResultSet row) throws SQLException {
        List<HoldingId> archived = Stream.of(row.getString("archived").split(" ")).filter(code -> !code.isEmpty()).map(HoldingId::parse).toList();
        return new RollOverRow(new TransitionId(row.getLong("transition_id")), new UnitCode(row.getString("unit_code")),
            Values.day(row, "due_on"), State.valueOf(row.getString("state")), Optional.ofNullable(row.getString("cause")).map(Cause::valueOf),
            row.getString("fault"), row.getLong("follow_count"), row.getLong("stay_count"), archived, moment(row, "settled_at"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(UtcTimes.get(row, row.findColumn(column)));
    }
}
