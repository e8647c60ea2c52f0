package org.skolbro.persistence.internal.account;

import org.junit.Before;
import org.junit.ClassRule;
import org.skolbro.core.store.GrantStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.persistence.TestDatabase;
import org.skolbro.persistence.internal.database.JpaUnitOfWork;
import org.skolbro.testkit.store.GrantStoreContract;

public class DerbyGrantStoreTest extends GrantStoreContract {

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
    protected GrantStore store() {
        return new JpaGrantStore(DATABASE.database());
    }
}
