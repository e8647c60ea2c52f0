package org.skolbro.persistence.internal.database;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

import org.skolbro.persistence.DatabaseSettings;

/** Completes what the operator configured with the folders of this installation. */
final class ConfiguredDatabase {

    private static final String DERBY = "jdbc:derby:";

    private final DatabaseConfiguration configuration;
    private final UnaryOperator<String> properties;

    ConfiguredDatabase(DatabaseConfiguration configuration, UnaryOperator<String> properties) {
        this.configuration = configuration;
        this.properties = properties;
    }

    DatabaseSettings settings() {
        return new DatabaseSettings(url(), configuration.user(), configuration.password(), configuration.pool_max());
    }

    private String url() {
        String url = configuration.url().strip();
        if (url.isEmpty()) {
            return DERBY + folder("karaf.data").resolve("db");
        }
        if (url.startsWith(DERBY) && !url.startsWith(DERBY + "memory:")) {
            return DERBY + folder("karaf.base").resolve(url.substring(DERBY.length()));
        }
        return url;
    }

    private Path folder(String property) {
        String folder = properties.apply(property);
        return Path.of(folder == null ? "" : folder).toAbsolutePath();
    }
}
