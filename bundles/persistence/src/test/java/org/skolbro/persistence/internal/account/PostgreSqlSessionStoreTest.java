package org.skolbro.persistence.internal.account;

import org.junit.Before;
import org.junit.ClassRule;
import org.skolbro.core.store.SessionStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.persistence.TestDatabase;
import org.skolbro.persistence.internal.database.JpaUnitOfWork;
import org.skolbro.testkit.store.SessionStoreContract;

public class PostgreSqlSessionStoreTest extends SessionStoreContract {

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
    protected SessionStore store() {
        return new JpaSessionStore(DATABASE.database());
    }
}
