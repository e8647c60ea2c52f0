package org.skolbro.testkit.memory;

import org.skolbro.core.store.DeliveryStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.store.DeliveryStoreContract;

public class InMemoryDeliveryStoreTest extends DeliveryStoreContract {

    private final Memory memory = new Memory();
    private final InMemoryDeliveryStore store = new InMemoryDeliveryStore(memory);

    @Override
    protected UnitOfWork unitOfWork() {
        return memory;
    }

    @Override
    protected DeliveryStore store() {
        return store;
    }
}
