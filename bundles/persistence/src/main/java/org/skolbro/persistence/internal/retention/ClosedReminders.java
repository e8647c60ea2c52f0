package org.skolbro.persistence.internal.retention;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

import org.skolbro.api.retention.RecordKind;
import org.skolbro.persistence.internal.sql.Sql;

/** Campaigns that reminded of consent and are closed. They name many, so that no hold on a child is about them. */
final class ClosedReminders implements RecordTable {

    @Override
    public RecordKind kind() {
        return RecordKind.CONSENT_REMINDER;
    }

    @Override
    public String rows() {
        String day = RecordTables.day("c.closed_at");
        return "select c.id, " + RecordTables.NOBODY + " as subject_id, " + day + " as filed_on, " + day
            + " as case_closed from reminder_campaign c where c.closed_at is not null";
    }

    @Override
    public long erase(Connection connection, long id, LocalDate day) throws SQLException {
        return Sql.of("delete from reminder_recipient where campaign_id = ?", id).change(connection)
            + Sql.of("delete from reminder_campaign where id = ?", id).change(connection);
    }
}
