package org.skolbro.persistence.internal.status;

import org.junit.ClassRule;
import org.skolbro.persistence.TestDatabase;

public class DerbyCountsTest extends CountsContract {

    @ClassRule
    public static final TestDatabase DATABASE = TestDatabase.derby();

    @Override
    protected TestDatabase testDatabase() {
        return DATABASE;
    }
}
