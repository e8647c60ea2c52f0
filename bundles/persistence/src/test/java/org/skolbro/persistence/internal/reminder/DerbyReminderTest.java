package org.skolbro.persistence.internal.reminder;

import org.junit.ClassRule;
import org.skolbro.persistence.TestDatabase;

public class DerbyReminderTest extends ReminderOnDatabase {

    @ClassRule
    public static final TestDatabase DATABASE = TestDatabase.derby().behind(POWER::around);

    @Override
    protected TestDatabase testDatabase() {
        return DATABASE;
    }
}
