package org.skolbro.testkit.memory;

import org.skolbro.core.store.TransferStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.store.TransferStoreContract;

public class InMemoryTransferStoreTest extends TransferStoreContract {

    private final Memory memory = new Memory();
    private final TransferStore store = new InMemoryTransferStore(memory);

    @Override
    protected UnitOfWork unitOfWork() {
        return memory;
    }

    @Override
    protected TransferStore store() {
        return store;
    }
}
