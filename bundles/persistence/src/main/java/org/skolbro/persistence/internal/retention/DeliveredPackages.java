package org.skolbro.persistence.internal.retention;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

import org.skolbro.api.retention.RecordKind;
import org.skolbro.persistence.internal.sql.Sql;

/**
 * Whom and what a delivery had packed, once it has been received or cancelled. Not while anything of it is still kept here: what
 * was received may be destroyed by these rows alone. The delivery itself stays; it names no child.
 */
final class DeliveredPackages implements RecordTable {

    @Override
    public RecordKind kind() {
        return RecordKind.DELIVERY_PACKAGE;
    }

    @Override
    public String rows() {
        String day = RecordTables.day("d.closed_at");
        return "select d.id, " + RecordTables.NOBODY + " as subject_id, " + day + " as filed_on, " + day + " as case_closed from delivery d"
            + " where d.closed_at is not null and exists (select 1 from delivery_package p where p.delivery_id = d.id)";
    }

    @Override
    public String unless() {
        return "and not exists (select 1 from delivery_holding p join holding x on x.id = p.holding_id where p.delivery_id = h.id"
            + " and p.released = true and x.state in ('ACTIVE', 'DUE'))"
            + " and not exists (select 1 from disposal_hold s join delivery_package p on p.subject_id = s.child_id"
            + " where s.lifted_at is null and p.delivery_id = h.id)";
    }

    @Override
    public long erase(Connection connection, long id, LocalDate day) throws SQLException {
        return Sql.of("delete from delivery_holding where delivery_id = ?", id).change(connection)
            + Sql.of("delete from delivery_package where delivery_id = ?", id).change(connection);
    }
}
