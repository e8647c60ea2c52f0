package org.skolbro.persistence.internal.retention;

import org.junit.Before;
import org.junit.ClassRule;
import org.skolbro.core.store.HoldStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.persistence.TestDatabase;
import org.skolbro.persistence.internal.database.JpaUnitOfWork;
import org.skolbro.testkit.store.HoldStoreContract;

public class PostgreSqlHoldStoreTest extends HoldStoreContract {

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
    protected HoldStore store() {
        return new JpaHoldStore(DATABASE.database());
    }
}
