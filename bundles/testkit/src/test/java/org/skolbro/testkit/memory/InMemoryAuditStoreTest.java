package org.skolbro.testkit.memory;

import org.skolbro.core.store.AuditStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.store.AuditStoreContract;

public class InMemoryAuditStoreTest extends AuditStoreContract {

    private final Memory memory = new Memory();
    private final AuditStore store = new InMemoryAuditStore(memory);

    @Override
    protected UnitOfWork unitOfWork() {
        return memory;
    }

    @Override
    protected AuditStore store() {
        return store;
    }
}
