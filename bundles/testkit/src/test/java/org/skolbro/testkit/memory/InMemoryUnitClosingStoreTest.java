package org.skolbro.testkit.memory;

import org.skolbro.core.store.UnitClosingStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.store.UnitClosingStoreContract;

public class InMemoryUnitClosingStoreTest extends UnitClosingStoreContract {

    private final Memory memory = new Memory();
    private final UnitClosingStore store = new InMemoryUnitClosingStore(memory);

    @Override
    protected UnitOfWork unitOfWork() {
        return memory;
    }

    @Override
    protected UnitClosingStore store() {
        return store;
    }
}
