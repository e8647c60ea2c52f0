package org.skolbro.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tables of the domain, read from the database itself. */
final class Tables {

    private Tables() {
    }

    static List<String> of(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet row = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (row.next()) {
                String name = row.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (!name.startsWith("databasechangelog") && !name.equals("schema_state") && !name.equals("turn_lock")) {
                    tables.add(name);
                }
            }
        }
        return tables;
    }
}
