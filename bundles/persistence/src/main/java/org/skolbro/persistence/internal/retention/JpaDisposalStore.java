package org.skolbro.persistence.internal.retention;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

import jakarta.persistence.LockModeType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.retention.DisposalItem.State;
import org.skolbro.api.retention.RetentionRuleId;
import org.skolbro.api.retention.RunId;
import org.skolbro.core.store.DisposalStore;
import org.skolbro.core.store.RunItem;
import org.skolbro.core.store.StoredRun;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.InList;
import org.skolbro.persistence.SqlWork;
import org.skolbro.persistence.Tx;

/** Runs as entities; their items as rows that statements work on. */
@Component
public final class JpaDisposalStore implements DisposalStore {

    private final Tx tx;

    @Activate
    public JpaDisposalStore(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public void insert(StoredRun run) {
        tx.within(em -> {
            em.persist(RunEntity.from(run));
            em.flush();
            return null;
        });
    }

    @Override
    public Optional<StoredRun> find(RunId id) {
        return tx.within(em -> Optional.ofNullable(em.find(RunEntity.class, id.value())).map(RunEntity::toRecord));
    }

    @Override
    public void update(StoredRun run) {
        tx.within(em -> {
            RunEntity stored = em.find(RunEntity.class, run.id().value(), LockModeType.PESSIMISTIC_WRITE);
            if (stored == null || stored.version() != run.version() - 1) {
                throw new Conflict("run " + run.id() + " was changed by somebody else");
            }
            stored.take(run);
            return null;
        });
    }

    @Override
    public List<StoredRun> all() {
        return tx.within(em -> em.createQuery("select r from RunEntity r order by r.id desc", RunEntity.class)
            .getResultStream().map(RunEntity::toRecord).toList());
    }

    @Override
    public List<Kind> kinds() {
        return sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement("select distinct type_id, school_type, basis from holding"
                    + " where state in ('ACTIVE', 'DUE')"); ResultSet row = select.executeQuery()) {
                List<Kind> kinds = new ArrayList<>();
                while (row.next()) {
                    kinds.add(new Kind(new DocumentTypeId(row.getString(1)), new SchoolType(row.getString(2)),
                        Basis.valueOf(row.getString(3))));
                }
                return kinds;
            }
        });
    }

    @Override
    public long fill(RunId run, Collection<Cell> cells) {
        return sql(connection -> new DueStatement(connection).fill(run, cells));
    }

    @Override
    public Set<HoldingId> due(Collection<HoldingId> holdings, Collection<Cell> cells) {
        return holdings.isEmpty() || cells.isEmpty() ? Set.of()
            : sql(connection -> new DueStatement(connection).due(noRun(), holdings, cells));
    }

    @Override
    public Page<RunItem> items(RunId run, Page.Request page) {
        return sql(connection -> new Page<>(ItemRows.select(connection, run.value(),
            "order by holding_id offset ? rows fetch next ? rows only", page.offset(), page.limit()),
            count(run, "")));
    }

    @Override
    public List<RunItem> items(RunId run, Set<State> states, Optional<HoldingId> after, int limit) {
        String in = states.stream().map(state -> "'" + state.name() + "'").sorted().collect(Collectors.joining(", "));
        return sql(connection -> ItemRows.select(connection, run.value(), "and state in (" + in
            + ") and holding_id > ? order by holding_id fetch next ? rows only",
            after.map(HoldingId::value).orElse(Long.MIN_VALUE), limit));
    }

    @Override
    public Optional<RunItem> item(RunId run, HoldingId holding) {
        return sql(connection -> ItemRows.select(connection, run.value(), "and holding_id = ?", holding.value()))
            .stream().findFirst();
    }

    @Override
    public Map<State, Long> totals(RunId run) {
        return sql(connection -> {
            try (PreparedStatement select = ItemRows.prepare(connection,
                    "select state, count(*) from disposal_item where run_id = ? group by state", run.value());
                    ResultSet row = select.executeQuery()) {
                Map<State, Long> totals = new EnumMap<>(State.class);
                while (row.next()) {
                    totals.put(State.valueOf(row.getString(1)), row.getLong(2));
                }
                return totals;
            }
        });
    }

    @Override
    public List<Tally> tally(RunId run) {
        return sql(connection -> {
            try (PreparedStatement select = ItemRows.prepare(connection, "select school_type, type_id, rule_id, count(*)"
                    + " from disposal_item where run_id = ? and cause is null group by school_type, type_id, rule_id"
                    + " order by school_type, type_id, rule_id", run.value());
                    ResultSet row = select.executeQuery()) {
                List<Tally> tally = new ArrayList<>();
                while (row.next()) {
                    tally.add(new Tally(new SchoolType(row.getString(1)), new DocumentTypeId(row.getString(2)),
                        new RetentionRuleId(row.getString(3)), row.getLong(4)));
                }
                return tally;
            }
        });
    }

    @Override
    public int done(RunId run, Collection<HoldingId> holdings) {
        return change(run, holdings, "update disposal_item set state = 'DONE' where run_id = ? and state = 'WAITING'");
    }

    @Override
    public boolean leave(RunId run, HoldingId holding, RunItem.Left why) {
        return leave(run, why, " and holding_id = " + holding.value()) == 1;
    }

    @Override
    public long leaveAll(RunId run, RunItem.Left why) {
        return leave(run, why, "");
    }

    @Override
    public long leftBeforeApproval(RunId run) {
        return count(run, " and cause is not null and after_approval = 0");
    }

    @Override
    public List<RunItem> uncertified(RunId run, int limit) {
        return sql(connection -> ItemRows.select(connection, run.value(),
            "and state in ('DROPPED', 'FAILED') and certified = 0 order by holding_id fetch next ? rows only", limit));
    }

    @Override
    public void certified(RunId run, Collection<HoldingId> holdings) {
        change(run, holdings, "update disposal_item set certified = 1 where run_id = ?");
    }

    /** Evaluations that are no run have numbers below all runs, each its own: others may be asking right now. */
    private static long noRun() {
        return -ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);
    }

    private int leave(RunId run, RunItem.Left why, String which) {
        String state = why.cause() == RunItem.Cause.FAULT ? "FAILED" : "DROPPED";
        return sql(connection -> {
            try (PreparedStatement update = connection.prepareStatement("update disposal_item set state = '" + state
                    + "', cause = ?, note = ?, after_approval = ? where run_id = ? and state = 'WAITING'" + which)) {
                update.setString(1, why.cause().name());
                update.setString(2, why.note());
                update.setInt(3, why.afterApproval() ? 1 : 0);
                update.setLong(4, run.value());
                return update.executeUpdate();
            }
        });
    }

    private int change(RunId run, Collection<HoldingId> holdings, String statement) {
        if (holdings.isEmpty()) {
            return 0;
        }
        Object[] ids = InList.of(holdings.stream().map(HoldingId::value).toList()).toArray();
        return sql(connection -> ItemRows.update(connection, run.value(), statement + ItemRows.among(ids.length), ids));
    }

    private long count(RunId run, String which) {
        return sql(connection -> {
            try (PreparedStatement select = ItemRows.prepare(connection,
                    "select count(*) from disposal_item where run_id = ?" + which, run.value());
                    ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    private <T> T sql(SqlWork<T> work) {
        return tx.within(em -> tx.sql(work));
    }
}
