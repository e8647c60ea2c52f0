package org.skolbro.persistence.internal.retention;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

import org.skolbro.api.retention.RecordKind;
import org.skolbro.persistence.internal.sql.Sql;

/** Openings of links, and attempts at it. One whose link is gone is about nobody any more. */
final class IdentityOpenings implements RecordTable {

    @Override
    public RecordKind kind() {
        return RecordKind.IDENTITY_OPENING;
    }

    @Override
    public String rows() {
        String day = RecordTables.day("o.opened_at");
        return "select o.id, l.person_id as subject_id, " + day + " as filed_on, " + day + " as recorded from identity_opening o"
            + " left join identity_link l on l.id = o.link_id";
    }

    @Override
    public long erase(Connection connection, long id, LocalDate day) throws SQLException {
        return Sql.of("delete from identity_opening where id = ?", id).change(connection);
    }
}
