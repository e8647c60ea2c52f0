package org.skolbro.persistence.internal.attachment;

import org.junit.ClassRule;
import org.skolbro.persistence.TestDatabase;
import org.skolbro.persistence.Tx;

public class PostgreSqlChunksTest extends ChunksContract {

    @ClassRule
    public static final TestDatabase DATABASE = TestDatabase.postgreSql();

    @Override
    protected Tx tx() {
        return DATABASE.tx();
    }
}
