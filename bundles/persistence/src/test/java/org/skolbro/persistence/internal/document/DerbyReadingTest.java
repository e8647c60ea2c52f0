package org.skolbro.persistence.internal.document;

import org.junit.ClassRule;
import org.skolbro.persistence.TestDatabase;

public class DerbyReadingTest extends ReadingContract {

    @ClassRule
    public static final TestDatabase DATABASE = TestDatabase.derby();

    @Override
    protected TestDatabase database() {
        return DATABASE;
    }
}
