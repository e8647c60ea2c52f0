package org.skolbro.persistence.internal.account;

import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.rules.TestRule;
import org.skolbro.core.store.AccountStore;
import org.skolbro.core.store.AttemptStore;
import org.skolbro.core.store.GrantStore;
import org.skolbro.core.store.SessionStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.persistence.TestDatabase;
import org.skolbro.persistence.internal.database.JpaUnitOfWork;
import org.skolbro.testkit.store.AccessStoresContract;

public class PostgreSqlAccessStoresTest extends AccessStoresContract {

    @ClassRule
    public static final TestDatabase DATABASE = TestDatabase.postgreSql();

    @Rule
    public final TestRule empty = DATABASE.emptied();

    @Override
    protected UnitOfWork unitOfWork() {
        return new JpaUnitOfWork(DATABASE.database());
    }

    @Override
    protected AccountStore accounts() {
        return new JpaAccountStore(DATABASE.database());
    }

    @Override
    protected SessionStore sessions() {
        return new JpaSessionStore(DATABASE.database());
    }

    @Override
    protected AttemptStore attempts() {
        return new JpaAttemptStore(DATABASE.database());
    }

    @Override
    protected GrantStore grants() {
        return new JpaGrantStore(DATABASE.database());
    }
}
