package org.skolbro.persistence.internal.retention;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.skolbro.api.retention.RecordKind;
import org.skolbro.persistence.internal.sql.Sql;

/** Packages to and from other providers that were answered or discarded. Not while anything of the child is kept: they tell where it came from. */
final class AnsweredTransfers implements RecordTable {

    private static final List<String> TABLES = List.of("transfer_package", "transfer_arrival");

    @Override
    public RecordKind kind() {
        return RecordKind.TRANSFER_PACKAGE;
    }

    @Override
    public String rows() {
        String day = RecordTables.day("t.closed_at");
        return String.join(" union all ", TABLES.stream().map(table -> "select t.id, t.child_id as subject_id, " + day + " as filed_on, " + day
            + " as case_closed from " + table + " t where t.closed_at is not null").toList());
    }

    @Override
    public String unless() {
        return RecordTables.NOTHING_KEPT;
    }

    @Override
    public long erase(Connection connection, long id, LocalDate day) throws SQLException {
        long lines = 0;
        for (String table : TABLES) {
            lines += Sql.of("delete from " + table + " where id = ?", id).change(connection);
        }
        return lines;
    }
}
