package org.skolbro.persistence.internal.retention;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.retention.RecordKind;
import org.skolbro.persistence.internal.sql.Sql;
import org.skolbro.persistence.internal.sql.Values;

/**
 * The audit day by day: lines are many, and what is due falls due together. A day goes by the id of its first line. A hold on a
 * child keeps each day in which somebody did something about her, whole.
 */
final class AuditDays implements RecordTable {

    private static final String DAY = RecordTables.day("l.happened_at");

    @Override
    public RecordKind kind() {
        return RecordKind.AUDIT;
    }

    @Override
    public String rows() {
        return "select min(d.line_id) as id, " + RecordTables.NOBODY + " as subject_id, d.recorded as filed_on, d.recorded from"
            + " (select l.id as line_id, " + DAY + " as recorded from audit_line l) d group by d.recorded";
    }

    @Override
    public String unless() {
        return "and not exists (select 1 from disposal_hold s join audit_subject a on a.person_id = s.child_id"
            + " join audit_line l on l.id = a.audit_id where s.lifted_at is null and " + DAY + " = h.recorded)";
    }

    @Override
    public long erase(Connection connection, long id, LocalDate today) throws SQLException {
        Optional<LocalDate> day = Sql.of("select " + DAY + " as recorded from audit_line l where l.id = ?", id)
            .first(connection, row -> Values.day(row, "recorded"));
        if (day.isEmpty()) {
            return 0;
        }
        Instant from = start(day.get());
        Instant to = start(day.get().plusDays(1));
        List<Long> lines = Sql.of("select id from audit_line where happened_at >= ? and happened_at < ?", from, to)
            .list(connection, row -> row.getLong(1));
        // one by one: asked for together, Derby looks through all subjects of all days
        Sql.of("delete from audit_subject where audit_id = ?").changeEach(connection, lines);
        Sql.of("delete from audit_line where id = ?").changeEach(connection, lines);
        return lines.size();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay().minusHours(RecordTables.HOURS).toInstant(ZoneOffset.UTC);
    }
}
