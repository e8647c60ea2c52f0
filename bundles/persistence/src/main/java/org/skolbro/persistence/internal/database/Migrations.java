package org.skolbro.persistence.internal.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the schema to this version before anybody may use the database. */
public final class Migrations {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    private Migrations() {
    }

    /** Costs one query when the schema is already the one of these change logs. */
    public static void upToDate(DataSource source, Dialect dialect) {
        String wanted = Changelog.digest();
        try (Connection connection = source.getConnection()) {
            if (wanted.equals(stored(connection, dialect))) {
                return;
            }
            MigrationLock lock = new MigrationLock(connection, dialect);
            lock.take();
            try {
                if (!wanted.equals(stored(connection, dialect))) {
                    migrate(source, connection, wanted);
                }
            } finally {
                lock.giveBack();
            }
        } catch (SQLException e) {
            throw SqlFailures.failure(e);
        }
    }

    private static void migrate(DataSource source, Connection connection, String wanted) throws SQLException {
        LOG.info("Bringing the database schema up to date");
        try (Connection own = source.getConnection()) {
            Changelog.apply(own);
        }
        store(connection, wanted);
    }

    private static String stored(Connection connection, Dialect dialect) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select digest from schema_state")) {
            return row.next() ? row.getString(1) : null;
        } catch (SQLException e) {
            if (dialect.saysTableIsMissing(e)) {
                return null;
            }
            throw e;
        }
    }

    private static void store(Connection connection, String digest) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update schema_state set digest = ?")) {
            update.setString(1, digest);
            update.executeUpdate();
        }
    }
}
