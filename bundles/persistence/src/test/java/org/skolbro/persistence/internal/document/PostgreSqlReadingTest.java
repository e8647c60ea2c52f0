package org.skolbro.persistence.internal.document;

import org.junit.ClassRule;
import org.skolbro.persistence.TestDatabase;

public class PostgreSqlReadingTest extends ReadingContract {

    @ClassRule
    public static final TestDatabase DATABASE = TestDatabase.postgreSql();

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
