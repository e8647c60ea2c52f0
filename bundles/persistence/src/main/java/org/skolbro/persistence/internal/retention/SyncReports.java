package org.skolbro.persistence.internal.retention;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

import org.skolbro.api.retention.RecordKind;
import org.skolbro.persistence.internal.sql.Sql;

/** Reports of register readings. What was read is in the register; the report tells what was rejected. */
final class SyncReports implements RecordTable {

    @Override
    public RecordKind kind() {
        return RecordKind.SYNC_REPORT;
    }

    @Override
    public String rows() {
        String day = RecordTables.day("started_at");
        return "select id, " + RecordTables.NOBODY + " as subject_id, " + day + " as filed_on, " + day + " as recorded from register_import";
    }

    @Override
    public long erase(Connection connection, long id, LocalDate day) throws SQLException {
        return Sql.of("delete from register_import where id = ?", id).change(connection);
    }
}
