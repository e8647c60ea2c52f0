package org.skolbro.testkit.memory;

import org.skolbro.core.store.OrderStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.store.OrderStoreContract;

public class InMemoryOrderStoreTest extends OrderStoreContract {

    private final Memory memory = new Memory();
    private final OrderStore store = new InMemoryOrderStore(memory);

    @Override
    protected UnitOfWork unitOfWork() {
        return memory;
    }

    @Override
    protected OrderStore store() {
        return store;
    }
}
