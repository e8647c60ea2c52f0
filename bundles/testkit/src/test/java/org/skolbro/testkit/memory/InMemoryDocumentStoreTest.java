package org.skolbro.testkit.memory;

import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.store.DocumentStoreContract;

public class InMemoryDocumentStoreTest extends DocumentStoreContract {

    private final Memory memory = new Memory();
    private final HoldingStore holdings = new InMemoryHoldingStore(memory);
    private final DocumentStore store = new InMemoryDocumentStore(memory, holdings, new InMemoryFormStore(memory));

    @Override
    protected UnitOfWork unitOfWork() {
        return memory;
    }

    @Override
    protected DocumentStore store() {
        return store;
    }

    @Override
    protected HoldingStore holdings() {
        return holdings;
    }
}
