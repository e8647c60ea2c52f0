package org.skolbro.persistence.internal.departure;

import org.skolbro.persistence.TestDatabase;

public class PostgreSqlKilledWhileLeavingTest extends KilledWhileLeavingContract {

    @Override
    protected TestDatabase newDatabase() {
        return TestDatabase.postgreSql();
    }
}
