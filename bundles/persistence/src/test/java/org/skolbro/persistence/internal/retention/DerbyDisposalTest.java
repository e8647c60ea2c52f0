package org.skolbro.persistence.internal.retention;

import org.junit.ClassRule;
import org.skolbro.persistence.TestDatabase;

public class DerbyDisposalTest extends DisposalOnDatabase {

    @ClassRule
    public static final TestDatabase DATABASE = TestDatabase.derby().behind(POWER::around);

    @Override
    protected TestDatabase testDatabase() {
        return DATABASE;
    }
}
