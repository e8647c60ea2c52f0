package org.skolbro.testkit.memory;

import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.store.HoldingStoreContract;

public class InMemoryHoldingStoreTest extends HoldingStoreContract {

    private final Memory memory = new Memory();
    private final HoldingStore store = new InMemoryHoldingStore(memory);

    @Override
    protected UnitOfWork unitOfWork() {
        return memory;
    }

    @Override
    protected HoldingStore store() {
        return store;
    }
}
