package org.skolbro.testkit.memory;

import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.store.RegisterStoreContract;

public class InMemoryRegisterStoreTest extends RegisterStoreContract {

    private final Memory memory = new Memory();
    private final RegisterTables tables = new RegisterTables(memory);

    @Override
    protected void empty() {
        // each test has a register of its own
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return memory;
    }

    @Override
    protected RegisterStore store() {
        return new InMemoryRegisterStore(tables);
    }

    @Override
    protected RegisterImportStore imports() {
        return new InMemoryRegisterImportStore(tables);
    }
}
