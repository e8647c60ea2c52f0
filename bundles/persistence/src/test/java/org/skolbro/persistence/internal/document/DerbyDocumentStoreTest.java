package org.skolbro.persistence.internal.document;

import java.util.OptionalInt;

import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.rules.TestRule;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.persistence.TestDatabase;
import org.skolbro.persistence.internal.database.JpaUnitOfWork;
import org.skolbro.testkit.store.DocumentStoreContract;

public class DerbyDocumentStoreTest extends DocumentStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = TestDatabase.derby();

    @Rule
    public final TestRule empty = DATABASE.emptied();

    @Override
    protected UnitOfWork unitOfWork() {
        return new JpaUnitOfWork(DATABASE.database());
    }

    @Override
    protected DocumentStore store() {
        return new JpaDocumentStore(DATABASE.database());
    }

    @Override
    protected OptionalInt statements(Runnable work) {
        return OptionalInt.of(DATABASE.statements().during(work));
    }

    @Override
    protected HoldingStore holdings() {
        return new JpaHoldingStore(DATABASE.database());
    }
}
