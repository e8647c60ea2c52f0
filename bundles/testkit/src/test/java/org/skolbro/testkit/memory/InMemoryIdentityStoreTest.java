package org.skolbro.testkit.memory;

import org.skolbro.core.store.IdentityStore;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.store.IdentityStoreContract;

public class InMemoryIdentityStoreTest extends IdentityStoreContract {

    private final Memory memory = new Memory();
    private final RegisterTables tables = new RegisterTables(memory);
    private final IdentityStore store = new InMemoryIdentityStore(tables);

    @Override
    protected void empty() {
        // each test has a register of its own
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return memory;
    }

    @Override
    protected RegisterStore register() {
        return new InMemoryRegisterStore(tables);
    }

    @Override
    protected RegisterImportStore imports() {
        return new InMemoryRegisterImportStore(tables);
    }

    @Override
    protected IdentityStore store() {
        return store;
    }
}
