package org.skolbro.persistence.internal.status;

import org.junit.ClassRule;
import org.skolbro.persistence.TestDatabase;

public class PostgreSqlCountsTest extends CountsContract {

    @ClassRule
    public static final TestDatabase DATABASE = TestDatabase.postgreSql();

    @Override
    protected TestDatabase testDatabase() {
        return DATABASE;
    }
}
