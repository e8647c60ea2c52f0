package org.skolbro.testkit.memory;

import org.skolbro.core.store.HoldStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.store.HoldStoreContract;

public class InMemoryHoldStoreTest extends HoldStoreContract {

    private final Memory memory = new Memory();
    private final HoldStore store = new InMemoryHoldStore(memory);

    @Override
    protected UnitOfWork unitOfWork() {
        return memory;
    }

    @Override
    protected HoldStore store() {
        return store;
    }
}
