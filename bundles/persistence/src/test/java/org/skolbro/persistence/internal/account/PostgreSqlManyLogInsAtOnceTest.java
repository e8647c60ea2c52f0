package org.skolbro.persistence.internal.account;

import org.junit.ClassRule;
import org.skolbro.persistence.TestDatabase;

public class PostgreSqlManyLogInsAtOnceTest extends ManyLogInsAtOnceContract {

    @ClassRule
    public static final TestDatabase DATABASE = TestDatabase.postgreSql();

    @Override
    protected TestDatabase testDatabase() {
        return DATABASE;
    }
}
