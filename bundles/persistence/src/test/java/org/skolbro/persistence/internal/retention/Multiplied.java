package org.skolbro.persistence.internal.retention;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.skolbro.persistence.Database;

/** More of the documents that an archive has, about as many other children: for benchmarks, which need many, soon. */
final class Multiplied {

    private static final int FILED = 1_000;
    private static final Set<String> MOVED = Set.of("id", "document_id", "subject_id", "person_id");

    private final Database database;

    Multiplied(Database database) {
        this.database = database;
    }

    /** Files a thousand, and copies of them until there are so many. */
    void fill(FilledArchive archive, int documents) {
        archive.file(1, FILED);
        for (int offset = FILED; offset < documents; offset += FILED) {
            add(FILED, offset);
        }
    }

    /** Copies the first documents under numbers that much higher. */
    private void add(int count, int offset) {
        database.tx().sql(connection -> {
            for (String table : List.of("document", "document_subject", "document_content", "holding")) {
                String own = table.startsWith("document_") ? "document_id" : "id";
                List<String> columns = columns(connection, table);
                String moved = String.join(", ", columns.stream().map(name -> MOVED.contains(name) ? name + " + " + offset : name).toList());
                try (var statement = connection.createStatement()) {
                    statement.executeUpdate("insert into " + table + " (" + String.join(", ", columns) + ") select " + moved
                        + " from " + table + " where " + own + " <= " + count);
                }
            }
            return null;
        });
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet none = statement.executeQuery("select * from " + table + " where 1 = 0")) {
            for (int column = 1; column <= none.getMetaData().getColumnCount(); column++) {
                columns.add(none.getMetaData().getColumnName(column).toLowerCase(Locale.ROOT));
            }
        }
        return columns;
    }
}
