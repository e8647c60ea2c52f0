package org.skolbro.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A real PostgreSQL, started once for all tests of the process and stopped with it. */
final class PostgreSqlServer {

    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private PostgreSqlServer() {
    }

    static DatabaseSettings emptyDatabase() {
        return create("");
    }

    /** With all that is in another, to which nobody may be connected. */
    static DatabaseSettings copyOf(DatabaseSettings other) {
        return create(" template " + other.url().replaceAll(".*/|\\?.*", ""));
    }

    private static DatabaseSettings create(String how) {
        String name = "test" + DATABASES.incrementAndGet();
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement create = connection.createStatement()) {
            create.execute("create database " + name + how);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return DatabaseSettings.at(SERVER.getJdbcUrl("postgres", name), "postgres", "postgres");
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
