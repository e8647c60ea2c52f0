package org.skolbro.persistence.internal.departure;

import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.rules.TestRule;
import org.skolbro.persistence.TestDatabase;

public class DerbyProtectedLeavingTest extends ProtectedLeavingOnDatabase {

    @ClassRule
    public static final TestDatabase DATABASE = TestDatabase.derby();

    @Rule
    public final TestRule empty = DATABASE.emptied();

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
