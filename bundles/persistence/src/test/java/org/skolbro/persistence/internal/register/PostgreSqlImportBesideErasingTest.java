package org.skolbro.persistence.internal.register;

import org.junit.ClassRule;
import org.skolbro.persistence.TestDatabase;

public class PostgreSqlImportBesideErasingTest extends ImportBesideErasingContract {

    @ClassRule
    public static final TestDatabase DATABASE = TestDatabase.postgreSql();

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
