package org.skolbro.persistence.internal.database;

import java.sql.SQLException;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import org.skolbro.persistence.DatabaseSettings;

/** The connections of one database. */
public final class Pool {

    private static final long LONGEST_WAIT_MILLIS = 15_000;
    /**
     * Sent once by the pool itself. Derby keeps the stack of whoever sends a connection's first statement, and with it the class
     * loader of a form's view for as long as the connection lives: such a view is then never the first.
     */
    private static final String FIRST_STATEMENT = "values (1)";

    private Pool() {
    }

    public static HikariDataSource to(DatabaseSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("skolbro");
        // The driver's own data source instead of a driver name: a bundle cannot be asked for a class by name.
        config.setDataSource(Dialect.of(settings.url()).source(settings));
        config.setMaximumPoolSize(settings.poolMax());
        config.setMinimumIdle(1);
        config.setConnectionTimeout(LONGEST_WAIT_MILLIS);
        config.setConnectionInitSql(FIRST_STATEMENT);
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            throw e.getCause() instanceof SQLException failure
                ? SqlFailures.failure(failure)
                : SqlFailures.unexpected(e);
        }
    }
}
