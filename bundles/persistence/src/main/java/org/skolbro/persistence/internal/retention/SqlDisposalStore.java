package org.skolbro.persistence.internal.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.DisposalItem.State;
import org.skolbro.api.retention.Disposals;
import org.skolbro.api.retention.RecordKind;
import org.skolbro.api.retention.RetentionRuleId;
import org.skolbro.api.retention.RunId;
import org.skolbro.core.store.DisposalStore;
import org.skolbro.core.store.RunItem;
import org.skolbro.core.store.StoredRun;
import org.skolbro.persistence.Bulk;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.Locked;
import org.skolbro.persistence.Tx;
import org.skolbro.persistence.internal.sql.Sql;

/** Runs and their items. What concerns many items is one statement, so that a run of any length is never in memory. */
@Component
public final class SqlDisposalStore implements DisposalStore {

    private final Tx tx;

    @Activate
    public SqlDisposalStore(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public void insert(StoredRun run) {
        tx.within(em -> {
            em.persist(RunEntity.from(run));
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
            RunEntity stored = Locked.find(em, RunEntity.class, run.id().value()).orElse(null);
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
    public List<RunId> unattended(Instant now) {
        return tx.sqlWithin(connection -> Sql.of("select id from disposal_run where starts_at <= ? and (state = 'APPROVED'"
                + " or state = 'RUNNING' and (leased_until is null or leased_until <= ?)) order by id", now, now)
            .list(connection, row -> new RunId(row.getLong(1))));
    }

    @Override
    public void lease(RunId run, Instant until) {
        tx.sqlWithin(connection -> Sql.of("update disposal_run set leased_until = ? where id = ?", until, run.value())
            .change(connection));
    }

    @Override
    public List<Kind> kinds() {
        return tx.sqlWithin(connection -> {
            Kinds held = new Kinds(connection);
            return Stream.of(held.of(HoldingView.State.ACTIVE).stream(), held.of(HoldingView.State.DUE).stream(),
                Stream.of(RecordKind.values()).map(Kind::of)).flatMap(kinds -> kinds).distinct().toList();
        });
    }

    @Override
    public long fill(RunId run, Collection<Cell> cells) {
        return tx.sqlWithin(connection -> new Evaluation(connection).fill(run, cells));
    }

    @Override
    public Set<HoldingId> due(Collection<HoldingId> holdings, Collection<Cell> cells) {
        return tx.sqlWithin(connection -> {
            Set<HoldingId> due = new HashSet<>();
            for (List<Long> slice : slices(holdings)) {
                due.addAll(new Evaluation(connection).due(slice, cells));
            }
            return due;
        });
    }

    @Override
    public List<Count> count(Collection<Cell> cells) {
        return tx.sqlWithin(connection -> new Evaluation(connection).count(cells));
    }

    @Override
    public Page<RunItem> matching(Collection<Cell> cells, Optional<UnitCode> unit, Page.Request page) {
        return tx.sqlWithin(connection -> new Evaluation(connection).matching(cells, unit, page));
    }

    @Override
    public Page<RunItem> items(RunId run, Disposals.Items which, Map<RetentionRuleId, Integer> months, Page.Request page) {
        return tx.sqlWithin(connection -> new ItemQuery(run, which, months).page(connection, page));
    }

    @Override
    public List<RunItem> items(RunId run, Set<State> states, Optional<HoldingId> after, int limit) {
        return states.isEmpty() ? List.of() : tx.sqlWithin(connection -> Sql.of("select * from disposal_item where run_id = ?"
                + " and holding_id > ? and", run.value(), value(after))
            .in("state", states.stream().map(State::name).toList())
            .and("order by holding_id fetch first ? rows only", limit).list(connection, new RunItems()::of));
    }

    @Override
    public void waiting(RunId run, Consumer<RunItem> reader) {
        tx.sqlWithin(connection -> {
            Sql.of("select " + RunItems.WAITING + " from disposal_item where run_id = ? and state = 'WAITING' order by holding_id", run.value())
                .each(connection, new RunItems()::waiting, reader);
            return null;
        });
    }

    @Override
    public List<RunItem> alike(RunId run, RunItem one, LocalDate from, LocalDate to) {
        return tx.sqlWithin(connection -> Sql.of("select * from disposal_item where run_id = ? and state = 'WAITING' and type_id = ? and school_type = ?"
                + " and document_date >= ? and document_date <= ? order by holding_id", run.value(), one.type().value(), one.schoolType().value(), from, to)
            .list(connection, new RunItems()::of));
    }

    @Override
    public Optional<RunItem> item(RunId run, HoldingId holding) {
        return tx.sqlWithin(connection -> Sql.of("select * from disposal_item where run_id = ? and holding_id = ?", run.value(),
            holding.value()).first(connection, new RunItems()::of));
    }

    @Override
    public Set<HoldingId> approved(Collection<HoldingId> holdings) {
        return tx.sqlWithin(connection -> {
            Set<HoldingId> approved = new HashSet<>();
            for (List<Long> slice : slices(holdings)) {
                approved.addAll(Sql.of("select i.holding_id from disposal_item i join disposal_run r on r.id = i.run_id"
                    + " where r.state in ('APPROVED', 'RUNNING', 'PAUSED') and i.state in ('WAITING', 'LEASED') and")
                    .in("i.holding_id", slice).list(connection, row -> new HoldingId(row.getLong(1))));
            }
            return approved;
        });
    }

    @Override
    public Map<State, Long> totals(RunId run) {
        return tx.sqlWithin(connection -> {
            Map<State, Long> totals = new EnumMap<>(State.class);
            Sql.of("select state, count(*) from disposal_item where run_id = ? group by state", run.value())
                .list(connection, row -> totals.put(State.valueOf(row.getString(1)), row.getLong(2)));
            return totals;
        });
    }

    @Override
    public List<Tally> tally(RunId run) {
        return tx.sqlWithin(connection -> Sql.of("select school_type, type_id, rule_id, state, count(*) from disposal_item"
                + " where run_id = ? group by school_type, type_id, rule_id, state"
                + " order by school_type, type_id, rule_id, state", run.value())
            .list(connection, row -> new Tally(new SchoolType(row.getString(1)), new DocumentTypeId(row.getString(2)),
                new RetentionRuleId(row.getString(3)), State.valueOf(row.getString(4)), row.getLong(5))));
    }

    @Override
    public int done(RunId run, Collection<HoldingId> holdings) {
        return change(run, holdings, "update disposal_item set state = 'DONE' where state = 'WAITING'");
    }

    @Override
    public boolean leave(RunId run, HoldingId holding, RunItem.Left why) {
        return tx.sqlWithin(connection -> leaving(run, why).and("and holding_id = ?", holding.value()).change(connection)) == 1;
    }

    @Override
    public long leaveAll(RunId run, RunItem.Left why) {
        return tx.sqlWithin(connection -> leaving(run, why).change(connection));
    }

    @Override
    public long leaveAll(RunId run, Collection<PersonId> subjects, RunItem.Left why) {
        return tx.sqlWithin(connection -> {
            long left = 0;
            for (List<Long> slice : Bulk.slices(subjects.stream().map(PersonId::value).toList())) {
                left += leaving(run, why).and("and").in("subject_id", slice).change(connection);
            }
            return left;
        });
    }

    private static Sql leaving(RunId run, RunItem.Left why) {
        return Sql.of("update disposal_item set state = ?, cause = ?, note = ?, after_approval = ?"
            + " where run_id = ? and state = 'WAITING'", why.cause() == RunItem.Cause.FAULT ? State.FAILED : State.DROPPED,
            why.cause(), why.note(), why.afterApproval(), run.value());
    }

    @Override
    public long leftBeforeApproval(RunId run) {
        return tx.sqlWithin(connection -> Sql.of("select count(*) from disposal_item where run_id = ? and cause is not null"
            + " and after_approval = ?", run.value(), false).number(connection));
    }

    @Override
    public List<RunItem> uncertified(RunId run, Optional<HoldingId> after, int limit) {
        return tx.sqlWithin(connection -> Sql.of("select * from disposal_item where run_id = ? and holding_id > ? and cause is not null"
            + " and certified = ? order by holding_id fetch first ? rows only", run.value(), value(after), false, limit)
            .list(connection, new RunItems()::of));
    }

    @Override
    public void certified(RunId run, Collection<HoldingId> holdings) {
        change(run, holdings, "update disposal_item set certified = true where certified = false");
    }

    /** Where there are no arrays row by row in one batch: with a list of them Derby looks at everything that waits, each time anew. */
    private int change(RunId run, Collection<HoldingId> holdings, String change) {
        return tx.sqlWithin(connection -> {
            if (Sql.takesArrays(connection)) {
                int changed = 0;
                for (List<Long> slice : slices(holdings)) {
                    changed += Sql.of(change + " and run_id = ? and", run.value()).in("holding_id", slice).change(connection);
                }
                return changed;
            }
            return Sql.of(change + " and run_id = ? and holding_id = ?", run.value())
                .changeEach(connection, holdings.stream().map(HoldingId::value).toList()).size();
        });
    }

    private static long value(Optional<HoldingId> after) {
        return after.map(HoldingId::value).orElse(Long.MIN_VALUE);
    }

    private static List<List<Long>> slices(Collection<HoldingId> holdings) {
        return Bulk.slices(holdings.stream().map(HoldingId::value).toList());
    }
}
