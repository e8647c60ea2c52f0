package org.skolbro.persistence.internal.form;

import org.junit.Before;
import org.junit.ClassRule;
import org.skolbro.core.store.FormStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.persistence.TestDatabase;
import org.skolbro.persistence.internal.database.JpaUnitOfWork;
import org.skolbro.testkit.store.FormStoreContract;

public class PostgreSqlFormStoreTest extends FormStoreContract {

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
    protected FormStore store() {
        return new JpaFormStore(DATABASE.database());
    }
}
