package org.skolbro.testkit.memory;

import org.skolbro.core.store.TransitionStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.store.TransitionStoreContract;

public class MemoryTransitionStoreTest extends TransitionStoreContract {

    private final Memory memory = new Memory();
    private final TransitionStore store = new MemoryTransitionStore(memory);

    @Override
    protected UnitOfWork unitOfWork() {
        return memory;
    }

    @Override
    protected TransitionStore store() {
        return store;
    }
}
