package org.skolbro.persistence.internal.register;

import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.rules.TestRule;
import org.skolbro.persistence.TestDatabase;

public class DerbyMentionsTest extends MentionsOnDatabase {

    @ClassRule
    public static final TestDatabase DATABASE = TestDatabase.derby();

    @Rule
    public final TestRule empty = DATABASE.emptied();

    @Override
    TestDatabase testDatabase() {
        return DATABASE;
    }
}
