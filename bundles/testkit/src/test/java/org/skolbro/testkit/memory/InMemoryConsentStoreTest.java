package org.skolbro.testkit.memory;

import org.skolbro.core.store.ConsentStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.store.ConsentStoreContract;

public class InMemoryConsentStoreTest extends ConsentStoreContract {

    private final Memory memory = new Memory();
    private final ConsentStore store = new InMemoryConsentStore(memory);

    @Override
    protected UnitOfWork unitOfWork() {
        return memory;
    }

    @Override
    protected ConsentStore store() {
        return store;
    }
}
