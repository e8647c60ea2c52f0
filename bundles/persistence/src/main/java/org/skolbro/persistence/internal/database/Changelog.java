package org.skolbro.persistence.internal.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.core.DerbyDatabase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.skolbro.api.problem.StorageFailure;

/** The change logs of this version. */
final class Changelog {

    private static final String MAIN = "db/changelog.xml";
    private static final Pattern INCLUDED = Pattern.compile("<include\\s+file=\"([^\"]+)\"");

    private Changelog() {
    }

    /** Names the schema: it changes when, and only when, a change log does. */
    static String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] main = read(MAIN);
            digest.update(main);
            Matcher included = INCLUDED.matcher(new String(main, StandardCharsets.UTF_8));
            while (included.find()) {
                digest.update(read(included.group(1)));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] read(String name) {
        try (InputStream in = Changelog.class.getClassLoader().getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To be called by the holder of the {@link MigrationLock} only: it breaks a lock that it finds. */
    static void apply(Connection connection) {
        // The migrator would otherwise report its use over the network, and its progress to standard output.
        System.setProperty("liquibase.analytics.enabled", "false");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // It finds its own parts through the thread: nobody offers them as services.
        thread.setContextClassLoader(Liquibase.class.getClassLoader());
        try {
            Scope.child(Scope.Attr.ui, new LoggerUIService(), () -> update(connection));
        } catch (Exception e) {
            throw new StorageFailure("the database schema could not be brought up to date", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void update(Connection connection) throws LiquibaseException {
        Database database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        if (database instanceof DerbyDatabase derby) {
            // Closing would take the whole engine down, under the feet of everybody else.
            derby.setShutdownEmbeddedDerby(false);
        }
        ClassLoaderResourceAccessor files = new ClassLoaderResourceAccessor(Changelog.class.getClassLoader());
        try (Liquibase liquibase = new Liquibase(MAIN, files, database)) {
            liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
            liquibase.forceReleaseLocks();
            liquibase.update(new Contexts(), new LabelExpression());
        }
    }
}
