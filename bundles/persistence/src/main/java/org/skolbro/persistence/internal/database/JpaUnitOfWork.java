package org.skolbro.persistence.internal.database;

import java.util.function.Supplier;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.Tx;

/** The unit of work as the core asks for it. */
@Component
public final class JpaUnitOfWork implements UnitOfWork {

    private final Tx tx;

    @Activate
    public JpaUnitOfWork(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        return tx.call(em -> work.get());
    }
}
