package org.skolbro.persistence.internal.reminder;

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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.mail.MailTrouble;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.reminder.Reminder;
import org.skolbro.api.reminder.ReminderId;
import org.skolbro.api.reminder.ReminderPlan;
import org.skolbro.api.reminder.ReminderPlan.Letter;
import org.skolbro.api.reminder.ReminderRecipient.Cause;
import org.skolbro.api.reminder.ReminderRecipient.State;
import org.skolbro.api.reminder.ReminderScope;
import org.skolbro.core.store.ReminderRow;
import org.skolbro.core.store.ReminderStore;
import org.skolbro.core.store.StoredReminder;
import org.skolbro.persistence.Bulk;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.Tx;
import org.skolbro.persistence.internal.database.UtcTimes;
import org.skolbro.persistence.internal.sql.Sql;
import org.skolbro.persistence.internal.sql.Values;

/** Reminder campaigns, one row each, and a row for each person in them. */
@Component
public final class SqlReminderStore implements ReminderStore {

    private static final String RUNS = "select id, version, state, units, school_types, school_years, purposes, leaves_by, until_day, subject_sv,"
        + " body_sv, subject_en, body_en, started_by, starter_name, started_at, digest, fencing_token, trouble, closed_at from reminder_campaign";
    private static final String ROWS = "select person_id, unit_code, state, cause, fault, fencing_token, settled_at from reminder_recipient"
        + " where campaign_id = ?";
    private static final String FILL = "insert into reminder_recipient (state, cause, fault, fencing_token, settled_at, unit_code, campaign_id,"
        + " person_id) values (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String SETTLE = "update reminder_recipient set state = ?, cause = ?, fault = ?, fencing_token = ?, settled_at = ?,"
        + " unit_code = ? where campaign_id = ? and person_id = ? and state = ? and fencing_token = ?";

    private static final String REPLACE = "update reminder_recipient set person_id = ? where person_id = ? and state <> ? and not exists (select 1 from"
        + " reminder_recipient other where other.campaign_id = reminder_recipient.campaign_id and other.person_id = ?) and";

    private final Tx tx;

    @Activate
    public SqlReminderStore(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public void insert(StoredReminder run, Collection<ReminderRow> rows) {
        ReminderScope scope = run.plan().scope();
        tx.sqlWithin(connection -> {
            Sql.of("insert into reminder_campaign (id, version, state, units, school_types, school_years, purposes, until_day, subject_sv, body_sv,"
                + " subject_en, body_en, started_by, starter_name, started_at, digest, fencing_token) values"
                + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", run.id().value(), run.version(), run.state(),
                words(scope.units()), words(scope.types()), words(scope.years()), words(scope.purposes()), run.plan().until(),
                run.plan().swedish().subject(), run.plan().swedish().body(), run.plan().english().subject(), run.plan().english().body(),
                run.startedBy().value(), run.starter(), run.startedAt(), run.digest(), run.token()).change(connection);
            if (scope.leavesBy().isPresent()) {
                Sql.of("update reminder_campaign set leaves_by = ? where id = ?", scope.leavesBy().get(), run.id().value()).change(connection);
            }
            return fill(connection, run.id(), rows);
        });
    }

    private static int fill(Connection connection, ReminderId run, Collection<ReminderRow> rows) throws SQLException {
        try (PreparedStatement each = connection.prepareStatement(FILL)) {
            for (ReminderRow row : rows) {
                set(each, run, row);
                each.addBatch();
            }
            return rows.isEmpty() ? 0 : each.executeBatch().length;
        }
    }

    /** Both for filling and for settling: the values stand in the same order. */
    private static void set(PreparedStatement each, ReminderId run, ReminderRow row) throws SQLException {
        Values.set(each, 1, row.state());
        each.setString(2, row.cause().map(Cause::name).orElse(null));
        each.setString(3, row.fault());
        each.setLong(4, row.token());
        if (row.at().isPresent()) {
            Values.set(each, 5, row.at().get());
        } else {
            each.setNull(5, Types.TIMESTAMP);
        }
        each.setString(6, row.unit().value());
        each.setLong(7, run.value());
        each.setLong(8, row.person().value());
    }

    @Override
    public Optional<StoredReminder> find(ReminderId id) {
        return tx.sqlWithin(connection -> Sql.of(RUNS + " where id = ?", id.value()).first(connection, SqlReminderStore::run));
    }

    @Override
    public void update(StoredReminder run) {
        tx.sqlWithin(connection -> {
            Sql change = Sql.of("update reminder_campaign set version = ?, state = ?, fencing_token = ?", run.version(), run.state(), run.token());
            run.trouble().ifPresentOrElse(why -> change.and(", trouble = ?", why), () -> change.and(", trouble = null"));
            run.closedAt().ifPresentOrElse(at -> change.and(", closed_at = ?", at), () -> change.and(", closed_at = null"));
            if (change.and("where id = ? and version = ?", run.id().value(), run.version() - 1).change(connection) != 1) {
                throw new Conflict("campaign " + run.id() + " was changed by somebody else");
            }
            return null;
        });
    }

    @Override
    public List<StoredReminder> all() {
        return tx.sqlWithin(connection -> Sql.of(RUNS + " order by id desc").list(connection, SqlReminderStore::run));
    }

    @Override
    public List<ReminderId> unattended(Instant now) {
        return tx.sqlWithin(connection -> Sql.of("select id from reminder_campaign where state = 'RUNNING' and (leased_until is null"
            + " or leased_until <= ?) order by id", now).list(connection, row -> new ReminderId(row.getLong(1))));
    }

    @Override
    public void lease(ReminderId run, Instant until) {
        tx.sqlWithin(connection -> Sql.of("update reminder_campaign set leased_until = ? where id = ?", until, run.value()).change(connection));
    }

    @Override
    public Optional<ReminderRow> next(ReminderId run) {
        return tx.sqlWithin(connection -> Sql.of(ROWS + " and state = 'WAITING' order by person_id fetch first 1 rows only", run.value())
            .first(connection, SqlReminderStore::row));
    }

    @Override
    public List<ReminderId> of(PersonId person) {
        return tx.sqlWithin(connection -> Sql.of("select campaign_id from reminder_recipient where person_id = ? order by campaign_id", person.value())
            .list(connection, row -> new ReminderId(row.getLong(1))));
    }

    @Override
    public void replacePerson(Collection<ReminderId> runs, PersonId from, PersonId to) {
        tx.sqlWithin(connection -> {
            for (List<Long> slice : Bulk.slices(runs.stream().map(ReminderId::value).toList())) {
                Sql.of(REPLACE, to.value(), from.value(), State.SENDING, to.value()).in("campaign_id", slice).change(connection);
            }
            return null;
        });
    }

    @Override
    public boolean settle(ReminderId run, ReminderRow row, State from, long token) {
        return tx.sqlWithin(connection -> {
            try (PreparedStatement one = connection.prepareStatement(SETTLE)) {
                set(one, run, row);
                Values.set(one, 9, from);
                one.setLong(10, token);
                return one.executeUpdate() == 1;
            }
        });
    }

    @Override
    public int moveAll(ReminderId run, State from, State to, Optional<Cause> why, Instant at) {
        return tx.sqlWithin(connection -> {
            Sql change = Sql.of("update reminder_recipient set state = ?, settled_at = ?, fault = ''", to, at);
            why.ifPresentOrElse(cause -> change.and(", cause = ?", cause), () -> change.and(", cause = null"));
            return change.and("where campaign_id = ? and state = ?", run.value(), from).change(connection);
        });
    }

    @Override
    public List<ReminderRow> rows(ReminderId run, Collection<UnitCode> units) {
        Sql sql = Sql.of(ROWS, run.value());
        if (!units.isEmpty()) {
            sql.and("and").in("unit_code", units.stream().map(UnitCode::value).toList());
        }
        return tx.sqlWithin(connection -> sql.and("order by person_id").list(connection, SqlReminderStore::row));
    }

    @Override
    public List<Tally> tally(ReminderId run) {
        return tx.sqlWithin(connection -> Sql.of("select unit_code, state, cause, count(*) from reminder_recipient where campaign_id = ?"
                + " group by unit_code, state, cause order by unit_code, state, cause", run.value())
            .list(connection, row -> new Tally(new UnitCode(row.getString(1)), State.valueOf(row.getString(2)),
                Optional.ofNullable(row.getString(3)).map(Cause::valueOf), row.getLong(4))));
    }

    private static StoredReminder run(ResultSet row) throws SQLException {
        ReminderScope scope = new ReminderScope(set(row, "units", UnitCode::new), set(row, "school_types", SchoolType::new),
            set(row, "school_years", Integer::valueOf), set(row, "purposes", PurposeId::new), Optional.ofNullable(Values.day(row, "leaves_by")));
        LocalDate until = Values.day(row, "until_day");
        return new StoredReminder(new ReminderId(row.getLong("id")), row.getLong("version"), Reminder.State.valueOf(row.getString("state")),
            new ReminderPlan(scope, until, new Letter(row.getString("subject_sv"), row.getString("body_sv")),
                new Letter(row.getString("subject_en"), row.getString("body_en"))), new AccountId(row.getLong("started_by")),
            row.getString("starter_name"), moment(row, "started_at").orElseThrow(), row.getString("digest"), row.getLong("fencing_token"),
            Optional.ofNullable(row.getString("trouble")).map(MailTrouble::valueOf), moment(row, "closed_at"));
    }

    private static ReminderRow row(ResultSet row) throws SQLException {
        return new ReminderRow(new PersonId(row.getLong("person_id")), new UnitCode(row.getString("unit_code")),
            State.valueOf(row.getString("state")), Optional.ofNullable(row.getString("cause")).map(Cause::valueOf), row.getString("fault"),
            row.getLong("fencing_token"), moment(row, "settled_at"));
    }

    private static String words(Set<?> chosen) {
        return chosen.stream().map(Object::toString).sorted().collect(Collectors.joining(" "));
    }

    private static <T> Set<T> set(ResultSet row, String column, Function<String, T> each) throws SQLException {
        return Stream.of(row.getString(column).split(" ")).filter(word -> !word.isEmpty()).map(each).collect(Collectors.toSet());
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(UtcTimes.get(row, row.findColumn(column)));
    }
}
