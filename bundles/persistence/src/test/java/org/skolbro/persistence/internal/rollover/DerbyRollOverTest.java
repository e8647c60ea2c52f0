package org.skolbro.persistence.internal.rollover;

import org.junit.ClassRule;
import org.skolbro.persistence.TestDatabase;

public class DerbyRollOverTest extends RollOverOnDatabase {

    @ClassRule
    public static final TestDatabase DATABASE = TestDatabase.derby().behind(POWER::around);

    @Override
    protected TestDatabase testDatabase() {
        return DATABASE;
    }
}
