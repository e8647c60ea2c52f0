package org.skolbro.testkit.memory;

import org.skolbro.core.store.DisclosureStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.store.DisclosureStoreContract;

public class InMemoryDisclosureStoreTest extends DisclosureStoreContract {

    private final Memory memory = new Memory();
    private final DisclosureStore store = new InMemoryDisclosureStore(memory);

    @Override
    protected UnitOfWork unitOfWork() {
        return memory;
    }

    @Override
    protected DisclosureStore store() {
        return store;
    }
}
