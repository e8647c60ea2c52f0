package org.skolbro.persistence.internal.database;

import java.sql.SQLException;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import org.skolbro.persistence.DatabaseSettings;

/** The connections of one database. */
public final class Pool {

    private static final long LONGEST_WAIT_MILLIS = 15_000;

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
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            throw e.getCause() instanceof SQLException failure
                ? SqlFailures.failure(failure)
                : SqlFailures.unexpected(e);
        }
    }
}
