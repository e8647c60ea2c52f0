package org.skolbro.persistence.internal.database;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.DatabaseSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Offers the configured database to the stores once it can be used, and takes it back before it is closed.
 *
 * <p>It registers the service itself, because a component is offered before it is made; and it does so from a
 * thread of its own, because a server that is not up yet is waited for while the rest of the node starts.
 */
// Registered by hand, so the resolver must be told by hand that somebody offers what the stores ask for.
@Capability(namespace = "osgi.service", attribute = "objectClass:List<String>=\"org.skolbro.persistence.Database\"")
@Component(service = {}, configurationPid = DatabaseConfiguration.PID)
public final class DatabaseService {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseService.class);
    private static final long SECONDS_BETWEEN_TRIES = 5;

    private final BundleContext bundle;
    private final DatabaseSettings settings;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread keeper;

    @Activate
    public DatabaseService(BundleContext bundle, DatabaseConfiguration configuration) {
        this.bundle = bundle;
        this.settings = new ConfiguredDatabase(configuration, bundle::getProperty).settings();
        this.keeper = Thread.ofPlatform().name("skolbro-database").daemon().start(this::keep);
    }

    @Deactivate
    void stop() throws InterruptedException {
        stopping.countDown();
        keeper.join();
    }

    private void keep() {
        try (Database database = openWhenItCanBe()) {
            if (database != null) {
                ServiceRegistration<Database> offer = bundle.registerService(Database.class, database, null);
                stopping.await();
                offer.unregister();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            LOG.error("The database {} was not let go in order", settings, failure);
        }
    }

    private Database openWhenItCanBe() throws InterruptedException {
        boolean told = false;
        do {
            try {
                Database database = Database.open(settings);
                LOG.info("The database {} is ready", settings);
                return database;
            } catch (RuntimeException failure) {
                if (!told) {
                    LOG.error("The database {} cannot be used; it is tried again every {} seconds",
                        settings, SECONDS_BETWEEN_TRIES, failure);
                }
                told = true;
            }
        } while (!stopping.await(SECONDS_BETWEEN_TRIES, TimeUnit.SECONDS));
        return null;
    }
}
