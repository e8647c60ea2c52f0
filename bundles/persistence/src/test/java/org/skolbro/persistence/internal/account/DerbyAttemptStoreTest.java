package org.skolbro.persistence.internal.account;

import org.junit.Before;
import org.junit.ClassRule;
import org.skolbro.core.store.AttemptStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.persistence.TestDatabase;
import org.skolbro.persistence.internal.database.JpaUnitOfWork;
import org.skolbro.testkit.store.AttemptStoreContract;

public class DerbyAttemptStoreTest extends AttemptStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = TestDatabase.derby();

    @Before
    public void clear() {
        DATABASE.clear();
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return new JpaUnitOfWork(DATABASE.database());
    }

    @Override
    protected AttemptStore store() {
        return new JpaAttemptStore(DATABASE.database());
    }
}
