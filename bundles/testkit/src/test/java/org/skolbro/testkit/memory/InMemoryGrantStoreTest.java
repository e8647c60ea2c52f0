package org.skolbro.testkit.memory;

import org.skolbro.core.store.GrantStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.store.GrantStoreContract;

public class InMemoryGrantStoreTest extends GrantStoreContract {

    private final Memory memory = new Memory();
    private final GrantStore store = new InMemoryGrantStore(memory);

    @Override
    protected UnitOfWork unitOfWork() {
        return memory;
    }

    @Override
    protected GrantStore store() {
        return store;
    }
}
