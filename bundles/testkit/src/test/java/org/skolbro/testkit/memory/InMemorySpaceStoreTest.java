package org.skolbro.testkit.memory;

import org.skolbro.core.store.SpaceStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.store.SpaceStoreContract;

public class InMemorySpaceStoreTest extends SpaceStoreContract {

    private final Memory memory = new Memory();
    private final SpaceStore store = new InMemorySpaceStore(memory);

    @Override
    protected UnitOfWork unitOfWork() {
        return memory;
    }

    @Override
    protected SpaceStore store() {
        return store;
    }
}
