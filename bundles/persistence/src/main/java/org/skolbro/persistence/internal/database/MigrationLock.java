package org.skolbro.persistence.internal.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Lets one node at a time migrate, and dies with it.
 *
 * <p>The migrator's own lock is a row, which a killed node leaves behind for good. Who holds this lock knows
 * that no other node is migrating, so a row found then is such a left-over. An embedded Derby needs no lock:
 * it has no second process.
 */
final class MigrationLock {

    private static final long KEY = 0x536B6F6C62726FL;

    private final Connection connection;
    private final Dialect dialect;

    MigrationLock(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** Waits while another node migrates. */
    void take() throws SQLException {
        ask("pg_advisory_lock");
    }

    void giveBack() throws SQLException {
        ask("pg_advisory_unlock");
    }

    private void ask(String function) throws SQLException {
        if (dialect == Dialect.POSTGRESQL) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("select " + function + "(" + KEY + ")");
            }
        }
    }
}
