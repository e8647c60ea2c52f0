package org.skolbro.persistence.internal.register;

import org.junit.Before;
import org.junit.ClassRule;
import org.skolbro.core.store.PersonMergeStore;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.persistence.TestDatabase;
import org.skolbro.persistence.internal.database.JpaUnitOfWork;
import org.skolbro.testkit.store.RegisterStoresContract;

public class PostgreSqlRegisterStoresTest extends RegisterStoresContract {

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
    protected RegisterStore register() {
        return new SqlRegisterStore(DATABASE.database());
    }

    @Override
    protected RegisterImportStore imports() {
        return new SqlRegisterImportStore(DATABASE.database());
    }

    @Override
    protected PersonMergeStore merges() {
        return new SqlPersonMergeStore(DATABASE.database());
    }
}
