package org.skolbro.persistence.internal.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
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
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(name);
        source.setCreateDatabase("create");
        return source;
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
