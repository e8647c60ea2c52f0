package org.skolbro.testkit.memory;

import org.junit.experimental.runners.Enclosed;
import org.junit.runner.RunWith;
import org.skolbro.testkit.store.RegisterSearchContract;
import org.skolbro.testkit.store.RegisterStoreContract;

@RunWith(Enclosed.class)
public class InMemoryRegisterStoreTest {

    public static class Rows extends RegisterStoreContract {

        private final Stores stores = inMemory();

        @Override
        protected Stores stores() {
            return stores;
        }
    }

    public static class Searching extends RegisterSearchContract {

        private final Stores stores = inMemory();

        @Override
        protected Stores stores() {
            return stores;
        }
    }

    /** Each test has a register of its own. */
    private static RegisterStoreContract.Stores inMemory() {
        Memory memory = new Memory();
        RegisterTables tables = new RegisterTables(memory);
        return new RegisterStoreContract.Stores(memory, new InMemoryRegisterStore(tables), new InMemoryRegisterImportStore(tables), () -> { });
    }
}
