package org.skolbro.persistence.internal.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

import org.apache.derby.jdbc.EmbeddedDataSource;

/** The embedded database: created when missing, alone in its process, shut down in order. */
final class Derby {

    private static final String PREFIX = "jdbc:derby:";
    private static final String MEMORY = "memory:";
    private static final String SHUT_DOWN = "08006";
    private static final String NEVER_OPENED = "XJ004";

    private Derby() {
    }

    static DataSource source(String url) {
        String name = name(url);
        prepareEngine(name);
        EmbeddedDataSource source = new Source();
        source.setDatabaseName(name);
        source.setCreateDatabase("create");
        return source;
    }

    /**
     * Makes each connection's parser before anybody else can: it keeps the stack of whoever made it, and when that is a form's
     * view, the form's class loader stays for as long as the connection does. No two send the same statement, because one that
     * was sent before needs no parser.
     */
    private static final class Source extends EmbeddedDataSource {

        private static final long serialVersionUID = 1;
        private static final AtomicLong NUMBER = new AtomicLong();

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            try (Statement first = connection.createStatement()) {
                first.execute("values " + NUMBER.incrementAndGet());
                return connection;
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        }
    }

    static void shutDown(String url) {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(name(url));
        source.setShutdownDatabase("shutdown");
        try {
            source.getConnection().close();
        } catch (SQLException answer) {
            // Derby reports a shutdown that went well as an exception.
            if (!SHUT_DOWN.equals(answer.getSQLState()) && !NEVER_OPENED.equals(answer.getSQLState())) {
                throw SqlFailures.failure(answer);
            }
        }
    }

    private static String name(String url) {
        return url.substring(PREFIX.length()).replaceAll(";.*", "");
    }

    /** The engine reads these once per process, at its first database. */
    private static void prepareEngine(String name) {
        setUnlessGiven("derby.stream.error.file", logBeside(name));
        setUnlessGiven("derby.locks.deadlockTimeout", "2");
        setUnlessGiven("derby.locks.waitTimeout", "15");
        setUnlessGiven("derby.storage.pageCacheSize", "4000");
        setUnlessGiven("derby.language.statementCacheSize", "500");
    }

    private static void setUnlessGiven(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    /** Otherwise the engine writes derby.log into whatever folder the process was started in. */
    private static String logBeside(String name) {
        Path parent = name.startsWith(MEMORY)
            ? Path.of(System.getProperty("java.io.tmpdir"), "skolbro-derby-" + ProcessHandle.current().pid())
            : Path.of(name).toAbsolutePath().getParent();
        try {
            Files.createDirectories(parent);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parent.resolve("derby.log").toString();
    }
}
