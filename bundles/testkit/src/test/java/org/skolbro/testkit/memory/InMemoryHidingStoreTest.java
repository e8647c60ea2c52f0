package org.skolbro.testkit.memory;

import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.HidingStore;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.store.HidingStoreContract;

public class InMemoryHidingStoreTest extends HidingStoreContract {

    private final Memory memory = new Memory();
    private final HidingStore store = new InMemoryHidingStore(memory);
    private final HoldingStore holdings = new InMemoryHoldingStore(memory);
    private final DocumentStore documents = new InMemoryDocumentStore(memory, holdings, new InMemoryFormStore(memory));

    @Override
    protected UnitOfWork unitOfWork() {
        return memory;
    }

    @Override
    protected HidingStore store() {
        return store;
    }

    @Override
    protected DocumentStore documents() {
        return documents;
    }

    @Override
    protected HoldingStore holdings() {
        return holdings;
    }
}
