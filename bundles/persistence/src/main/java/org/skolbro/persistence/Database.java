package org.skolbro.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import org.skolbro.persistence.internal.database.Dialect;
import org.skolbro.persistence.internal.database.EntityUnit;
import org.skolbro.persistence.internal.database.Migrations;
import org.skolbro.persistence.internal.database.Pool;

/**
 * The municipality's database, opened: reachable, at the schema of this version and mapped.
 *
 * <p>There is no half-open state: who holds a {@code Database} may use it, and {@link #close()} lets go of
 * everything, also of an embedded Derby, so that another process can have it.
 */
public final class Database implements AutoCloseable {

    private final Dialect dialect;
    private final DatabaseSettings settings;
    private final HikariDataSource pool;
    private final EntityManagerFactory entities;
    private final Tx tx;

    private Database(DatabaseSettings settings, HikariDataSource pool, UnaryOperator<DataSource> around) {
        this.settings = settings;
        this.dialect = Dialect.of(settings.url());
        this.pool = pool;
        Migrations.upToDate(pool, dialect);
        this.entities = EntityUnit.over(around.apply(pool), dialect);
        this.tx = new Tx(entities);
    }

    /** Blocks while the schema is brought up to date; fails when the database cannot be reached. */
    public static Database open(DatabaseSettings settings) {
        return open(settings, UnaryOperator.identity());
    }

    /** As {@link #open(DatabaseSettings)}, with something put around the connections: a test counts statements so. */
    public static Database open(DatabaseSettings settings, UnaryOperator<DataSource> around) {
        HikariDataSource pool = Pool.to(settings);
        try {
            return new Database(settings, pool, around);
        } catch (RuntimeException | Error failure) {
            letGo(pool, settings);
            throw failure;
        }
    }

    public Tx tx() {
        return tx;
    }

    /** On a connection of its own, each statement by itself: for what databases refuse inside a unit of work. */
    public <T> T alone(SqlWork<T> work) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(true);
            return work.on(connection);
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    /** For the few statements that only one of the two databases runs well. */
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public void close() {
        try {
            entities.close();
        } finally {
            letGo(pool, settings);
        }
    }

    private static void letGo(HikariDataSource pool, DatabaseSettings settings) {
        pool.close();
        Dialect.of(settings.url()).shutDown(settings.url());
    }
}
