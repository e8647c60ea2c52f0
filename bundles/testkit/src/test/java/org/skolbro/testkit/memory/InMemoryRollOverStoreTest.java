package org.skolbro.testkit.memory;

import org.skolbro.core.store.RollOverStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.store.RollOverStoreContract;

public class InMemoryRollOverStoreTest extends RollOverStoreContract {

    private final Memory memory = new Memory();
    private final RollOverStore store = new InMemoryRollOverStore(memory);

    @Override
    protected UnitOfWork unitOfWork() {
        return memory;
    }

    @Override
    protected RollOverStore store() {
        return store;
    }
}
