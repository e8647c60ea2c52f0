package org.skolbro.persistence.internal.rollover;

import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.rules.TestRule;
import org.skolbro.core.store.RollOverStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.persistence.TestDatabase;
import org.skolbro.persistence.internal.database.JpaUnitOfWork;
import org.skolbro.testkit.store.RollOverStoreContract;

public class PostgreSqlRollOverStoreTest extends RollOverStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = TestDatabase.postgreSql();

    @Rule
    public final TestRule empty = DATABASE.emptied();

    @Override
    protected UnitOfWork unitOfWork() {
        return new JpaUnitOfWork(DATABASE.database());
    }

    @Override
    protected RollOverStore store() {
        return new SqlRollOverStore(DATABASE.database());
    }
}
