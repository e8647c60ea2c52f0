package org.skolbro.testkit.memory;

import org.skolbro.core.store.AttemptStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.store.AttemptStoreContract;

public class InMemoryAttemptStoreTest extends AttemptStoreContract {

    private final Memory memory = new Memory();
    private final AttemptStore store = new InMemoryAttemptStore(memory);

    @Override
    protected UnitOfWork unitOfWork() {
        return memory;
    }

    @Override
    protected AttemptStore store() {
        return store;
    }
}
