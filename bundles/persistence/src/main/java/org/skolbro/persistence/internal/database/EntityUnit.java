package org.skolbro.persistence.internal.database;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

import jakarta.persistence.EntityManagerFactory;
import org.eclipse.persistence.jpa.PersistenceProvider;

/** The one persistence unit, built in code because no service loader finds a provider across bundles. */
public final class EntityUnit {

    private static final AtomicLong OPENED = new AtomicLong();

    private EntityUnit() {
    }

    public static EntityManagerFactory over(DataSource source, Dialect dialect) {
        Map<String, Object> properties = Map.ofEntries(
            Map.entry("eclipselink.target-database", dialect.platform().getName()),
            Map.entry("eclipselink.weaving", "static"),
            Map.entry("eclipselink.ddl-generation", "none"),
            Map.entry("eclipselink.deploy-on-startup", "true"),
            // Else a second database in this process is given the sessions, and the connections, of the first.
            Map.entry("eclipselink.session-name", "skolbro-" + OPENED.incrementAndGet()),
            Map.entry("eclipselink.jdbc.batch-writing", "JDBC"),
            Map.entry("eclipselink.jdbc.batch-writing.size", "1000"),
            // Otherwise one constant, as of "exists", makes it write all values into the statement, which the database then
            // compiles anew for every person.
            Map.entry("eclipselink.jdbc.allow-partial-bind-parameters", "true"),
            // Other nodes and bulk statements change rows behind a shared cache.
            Map.entry("eclipselink.cache.shared.default", "false"),
            // Its messages quote statements with their values, and go to standard error; failures are thrown anyway.
            Map.entry("eclipselink.logging.level", "OFF"),
            Map.entry("eclipselink.logging.parameters", "false"),
            Map.entry("eclipselink.exclude-eclipselink-orm", "true"));
        return new PersistenceProvider().createContainerEntityManagerFactory(new UnitInfo(source), properties);
    }
}
