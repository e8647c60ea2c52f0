package org.skolbro.persistence.internal.hiding;

import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.rules.TestRule;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.HidingStore;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.persistence.TestDatabase;
import org.skolbro.persistence.internal.database.JpaUnitOfWork;
import org.skolbro.persistence.internal.document.JpaDocumentStore;
import org.skolbro.persistence.internal.document.JpaHoldingStore;
import org.skolbro.testkit.store.HidingStoreContract;

public class PostgreSqlHidingStoreTest extends HidingStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = TestDatabase.postgreSql();

    @Rule
    public final TestRule empty = DATABASE.emptied();

    @Override
    protected UnitOfWork unitOfWork() {
        return new JpaUnitOfWork(DATABASE.database());
    }

    @Override
    protected HidingStore store() {
        return new JpaHidingStore(DATABASE.database());
    }

    @Override
    protected DocumentStore documents() {
        return new JpaDocumentStore(DATABASE.database());
    }

    @Override
    protected HoldingStore holdings() {
        return new JpaHoldingStore(DATABASE.database());
    }
}
