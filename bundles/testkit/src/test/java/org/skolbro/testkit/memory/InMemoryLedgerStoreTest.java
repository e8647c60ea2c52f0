package org.skolbro.testkit.memory;

import org.skolbro.core.store.LedgerStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.store.LedgerStoreContract;

public class InMemoryLedgerStoreTest extends LedgerStoreContract {

    private final Memory memory = new Memory();
    private final LedgerStore store = new InMemoryLedgerStore(memory);

    @Override
    protected UnitOfWork unitOfWork() {
        return memory;
    }

    @Override
    protected LedgerStore store() {
        return store;
    }
}
