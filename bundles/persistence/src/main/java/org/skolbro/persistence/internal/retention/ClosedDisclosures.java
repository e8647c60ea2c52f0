package org.skolbro.persistence.internal.retention;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

import org.skolbro.api.retention.RecordKind;
import org.skolbro.persistence.internal.sql.Sql;

/** Requests for public documents that are closed. They name many or nobody, so that no hold on a child is about them. */
final class ClosedDisclosures implements RecordTable {

    @Override
    public RecordKind kind() {
        return RecordKind.DISCLOSURE;
    }

    @Override
    public String rows() {
        String day = RecordTables.day("d.closed_at");
        return "select d.id, " + RecordTables.NOBODY + " as subject_id, " + day + " as filed_on, " + day
            + " as case_closed from disclosure d where d.closed_at is not null";
    }

    @Override
    public long erase(Connection connection, long id, LocalDate day) throws SQLException {
        return Sql.of("delete from disclosure_item where disclosure_id = ?", id).change(connection)
            + Sql.of("delete from disclosure where id = ?", id).change(connection);
    }
}
