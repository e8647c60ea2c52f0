package org.skolbro.persistence.internal.retention;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

import org.skolbro.api.retention.RecordKind;
import org.skolbro.persistence.internal.sql.Sql;

/** Orders that were answered. One is closed when nobody reads by it any more. */
final class ClosedOrders implements RecordTable {

    @Override
    public RecordKind kind() {
        return RecordKind.ORDER;
    }

    @Override
    public String rows() {
        String day = RecordTables.day("o.closed_at");
        return "select o.id, o.child_id as subject_id, " + day + " as filed_on, case when o.readable_until > " + day
            + " then o.readable_until else " + day + " end as case_closed from document_order o where o.closed_at is not null";
    }

    @Override
    public long erase(Connection connection, long id, LocalDate day) throws SQLException {
        return Sql.of("delete from document_order_document where order_id = ?", id).change(connection)
            + Sql.of("delete from document_order where id = ?", id).change(connection);
    }
}
