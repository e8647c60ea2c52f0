package org.skolbro.persistence.internal.retention;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

import org.skolbro.api.retention.RecordKind;
import org.skolbro.persistence.internal.sql.Sql;

/**
 * Who asked for public documents, of requests that are closed. The request itself stays. One run may take both, so that this
 * record has the negative id of the request: no other id is negative.
 */
final class Requesters implements RecordTable {

    @Override
    public RecordKind kind() {
        return RecordKind.REQUESTER;
    }

    @Override
    public String rows() {
        String day = RecordTables.day("d.closed_at");
        return "select -d.id as id, " + RecordTables.NOBODY + " as subject_id, " + day + " as filed_on, " + day
            + " as case_closed from disclosure d where d.closed_at is not null and d.requester_name is not null";
    }

    @Override
    public long erase(Connection connection, long id, LocalDate day) throws SQLException {
        return Sql.of("update disclosure set requester_name = null, requester_contact = null where id = ? and requester_name is not null",
            -id)
            .change(connection);
    }
}
