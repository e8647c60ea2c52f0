package org.skolbro.persistence.internal.audit;

import org.junit.Before;
import org.junit.ClassRule;
import org.skolbro.core.store.AuditStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.persistence.TestDatabase;
import org.skolbro.persistence.internal.database.JpaUnitOfWork;
import org.skolbro.testkit.store.AuditStoreContract;

public class PostgreSqlAuditStoreTest extends AuditStoreContract {

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
    protected AuditStore store() {
        return new JpaAuditStore(DATABASE.database());
    }
}
