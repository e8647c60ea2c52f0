package org.skolbro.persistence.internal.transfer;

import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.rules.TestRule;
import org.skolbro.persistence.TestDatabase;

public class DerbyWithdrawnAfterwardsTest extends WithdrawnAfterwards {

    @ClassRule
    public static final TestDatabase NORTH = TestDatabase.derby();

    @ClassRule
    public static final TestDatabase SOUTH = TestDatabase.derby();

    @Rule
    public final TestRule northEmpty = NORTH.emptied();

    @Rule
    public final TestRule southEmpty = SOUTH.emptied();

    @Override
    protected TestDatabase northern() {
        return NORTH;
    }

    @Override
    protected TestDatabase southern() {
        return SOUTH;
    }
}
