package org.skolbro.testkit.memory;

import org.skolbro.core.store.PersonMergeStore;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.store.RegisterStoresContract;

public class InMemoryRegisterStoresTest extends RegisterStoresContract {

    private final Memory memory = new Memory();
    private final RegisterTables tables = new RegisterTables(memory);

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
    protected PersonMergeStore merges() {
        return new InMemoryPersonMergeStore(tables);
    }
}
