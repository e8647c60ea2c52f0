package org.skolbro.persistence.internal.register;

import org.junit.ClassRule;
import org.skolbro.persistence.TestDatabase;

public class DerbyImportBesideErasingTest extends ImportBesideErasingContract {

    @ClassRule
    public static final TestDatabase DATABASE = TestDatabase.derby();

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
