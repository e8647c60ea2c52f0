package org.skolbro.persistence.internal.account;

import org.junit.ClassRule;
import org.skolbro.persistence.TestDatabase;

public class DerbyManyLogInsAtOnceTest extends ManyLogInsAtOnceContract {

    @ClassRule
    public static final TestDatabase DATABASE = TestDatabase.derby();

    @Override
    protected TestDatabase testDatabase() {
        return DATABASE;
    }
}
