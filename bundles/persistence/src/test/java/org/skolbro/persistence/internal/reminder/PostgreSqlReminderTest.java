package org.skolbro.persistence.internal.reminder;

import org.junit.ClassRule;
import org.skolbro.persistence.TestDatabase;

public class PostgreSqlReminderTest extends ReminderOnDatabase {

    @ClassRule
    public static final TestDatabase DATABASE = TestDatabase.postgreSql().behind(POWER::around);

    @Override
    protected TestDatabase testDatabase() {
        return DATABASE;
    }
}
