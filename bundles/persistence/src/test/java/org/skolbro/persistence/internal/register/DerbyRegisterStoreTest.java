package org.skolbro.persistence.internal.register;

import org.junit.ClassRule;
import org.junit.experimental.runners.Enclosed;
import org.junit.runner.RunWith;
import org.skolbro.persistence.TestDatabase;
import org.skolbro.testkit.store.RegisterSearchContract;
import org.skolbro.testkit.store.RegisterStoreContract;

@RunWith(Enclosed.class)
public class DerbyRegisterStoreTest {

    @ClassRule
    public static final TestDatabase DATABASE = TestDatabase.derby();

    public static class Rows extends RegisterStoreContract {

        @Override
        protected Stores stores() {
            return RegisterOn.database(DATABASE);
        }
    }

    public static class Searching extends RegisterSearchContract {

        @Override
        protected Stores stores() {
            return RegisterOn.database(DATABASE);
        }
    }
}
