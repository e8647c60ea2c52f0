package org.skolbro.testkit.memory;

import org.skolbro.core.store.AccountStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.store.AccountStoreContract;

public class InMemoryAccountStoreTest extends AccountStoreContract {

    private final Memory memory = new Memory();
    private final AccountStore store = new InMemoryAccountStore(memory);

    @Override
    protected UnitOfWork unitOfWork() {
        return memory;
    }

    @Override
    protected AccountStore store() {
        return store;
    }
}
