package org.skolbro.testkit.memory;

import org.skolbro.core.store.TransitionStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.store.TransitionStoreContract;

public class InMemoryTransitionStoreTest extends TransitionStoreContract {

    private final Memory memory = new Memory();
    private final TransitionStore store = new InMemoryTransitionStore(memory);

    @Override
    protected UnitOfWork unitOfWork() {
        return memory;
    }

    @Override
    protected TransitionStore store() {
        return store;
    }
}
