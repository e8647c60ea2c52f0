package org.skolbro.persistence.internal.account;

import org.junit.Before;
import org.junit.ClassRule;
import org.skolbro.core.store.AccountStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.persistence.TestDatabase;
import org.skolbro.persistence.internal.database.JpaUnitOfWork;
import org.skolbro.testkit.store.AccountStoreContract;

public class PostgreSqlAccountStoreTest extends AccountStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = TestDatabase.postgreSql();

    @Before
    public void clear() {
        DATABASE.clear();
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return new JpaUnitOfWork(DATABASE.database());
    }

    @Override
    protected AccountStore store() {
        return new JpaAccountStore(DATABASE.database());
    }
}
