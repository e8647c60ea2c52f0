package org.skolbro.persistence.internal.database;

import java.sql.SQLException;
import javax.sql.DataSource;

import org.eclipse.persistence.platform.database.DatabasePlatform;
import org.postgresql.ds.PGSimpleDataSource;
import org.skolbro.persistence.DatabaseSettings;

/** The databases Skolbro runs on, and all that differs between them outside the statements of a store. */
public enum Dialect {

    DERBY("jdbc:derby:", "42X05", UtcDerbyPlatform.class) {
        @Override
        DataSource source(DatabaseSettings settings) {
            return Derby.source(settings.url());
        }

        @Override
        public void shutDown(String url) {
            Derby.shutDown(url);
        }
    },

    POSTGRESQL("jdbc:postgresql:", "42P01", UtcPostgreSqlPlatform.class) {
        @Override
        DataSource source(DatabaseSettings settings) {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(settings.url());
            if (!settings.user().isEmpty()) {
                source.setUser(settings.user());
                source.setPassword(settings.password());
            }
            source.setApplicationName("skolbro");
            source.setReWriteBatchedInserts(true);
            source.setTcpKeepAlive(true);
            // The server's detail quotes the row, and with it names and identity numbers.
            source.setLogServerErrorDetail(false);
            return source;
        }

        @Override
        public void shutDown(String url) {
            // The server lives on; the pool was all that was ours.
        }
    };

    private final String prefix;
    private final String missingTable;
    private final Class<? extends DatabasePlatform> platform;

    Dialect(String prefix, String missingTable, Class<? extends DatabasePlatform> platform) {
        this.prefix = prefix;
        this.missingTable = missingTable;
        this.platform = platform;
    }

    public static Dialect of(String url) {
        for (Dialect dialect : values()) {
            if (url.startsWith(dialect.prefix)) {
                return dialect;
            }
        }
        throw new IllegalArgumentException("the database address must begin with jdbc:derby: or jdbc:postgresql:");
    }

    abstract DataSource source(DatabaseSettings settings);

    /** Lets go of whatever the database holds in this process; harmless when it was never opened. */
    public abstract void shutDown(String url);

    boolean saysTableIsMissing(SQLException failure) {
        return missingTable.equals(failure.getSQLState());
    }

    Class<? extends DatabasePlatform> platform() {
        return platform;
    }
}
