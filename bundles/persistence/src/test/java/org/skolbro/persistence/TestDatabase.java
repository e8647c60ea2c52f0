package org.skolbro.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sql.DataSource;

import org.junit.rules.ExternalResource;
import org.junit.rules.TestRule;

/** An open, empty database for the tests of one class; each test can begin by making it empty again. */
public final class TestDatabase extends ExternalResource {

    private static final String DERBY = "jdbc:derby:";

    private final Supplier<DatabaseSettings> where;
    private final StatementCounter statements = new StatementCounter();
    private final Runnable after;
    private UnaryOperator<DataSource> around = UnaryOperator.identity();
    private DatabaseSettings settings;
    private Database database;

    private TestDatabase(Supplier<DatabaseSettings> where, Runnable after) {
        this.where = where;
        this.after = after;
    }

    public static TestDatabase derby() {
        Path folder = temporaryFolder();
        return new TestDatabase(() -> DatabaseSettings.at(DERBY + folder.resolve("db")), () -> delete(folder));
    }

    public static TestDatabase postgreSql() {
        return new TestDatabase(PostgreSqlServer::emptyDatabase, () -> { });
    }

    /** Another database that holds what one holds that nobody has open. */
    public TestDatabase copy() {
        if (settings().url().startsWith(DERBY)) {
            Path folder = temporaryFolder();
            copy(Path.of(settings().url().substring(DERBY.length())), folder.resolve("db"));
            return new TestDatabase(() -> DatabaseSettings.at(DERBY + folder.resolve("db")), () -> delete(folder));
        }
        DatabaseSettings other = PostgreSqlServer.copyOf(settings());
        return new TestDatabase(() -> other, () -> { });
    }

    /** Where it is, for who opens it himself; {@link #forget} ends it. */
    public DatabaseSettings settings() {
        if (settings == null) {
            settings = where.get();
        }
        return settings;
    }

    public void forget() {
        after.run();
    }

    /** Something of the test's own put around the connections. */
    public TestDatabase behind(UnaryOperator<DataSource> own) {
        around = own;
        return this;
    }

    public Database database() {
        return database;
    }

    public Tx tx() {
        return database.tx();
    }

    public StatementCounter statements() {
        return statements;
    }

    /** Empties every table of ours. */
    public void clear() {
        tx().sql(connection -> {
            List<String> tables = Tables.of(connection);
            try (var statement = connection.createStatement()) {
                for (String table : tables) {
                    statement.executeUpdate("delete from " + table);
                }
            }
            return null;
        });
    }

    /** Makes the database empty before anything that a test prepares. */
    public TestRule emptied() {
        return new ExternalResource() {
            @Override
            protected void before() {
                clear();
            }
        };
    }

    @Override
    protected void before() {
        database = Database.open(settings(), source -> statements.around(around.apply(source)));
    }

    @Override
    protected void after() {
        database.close();
        after.run();
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("skolbro-derby");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files below a folder, in another that is made. */
    public static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
