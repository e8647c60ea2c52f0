package org.skolbro.persistence.internal.register;

import org.junit.ClassRule;
import org.skolbro.core.store.IdentityStore;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.persistence.TestDatabase;
import org.skolbro.persistence.internal.database.JpaUnitOfWork;
import org.skolbro.testkit.store.IdentityStoreContract;

public class PostgreSqlIdentityStoreTest extends IdentityStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = TestDatabase.postgreSql();

    @Override
    protected void empty() {
        DATABASE.clear();
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return new JpaUnitOfWork(DATABASE.database());
    }

    @Override
    protected RegisterStore register() {
        return new SqlRegisterStore(DATABASE.database());
    }

    @Override
    protected RegisterImportStore imports() {
        return new SqlRegisterImportStore(DATABASE.database());
    }

    @Override
    protected IdentityStore store() {
        return new SqlIdentityStore(DATABASE.database());
    }
}
