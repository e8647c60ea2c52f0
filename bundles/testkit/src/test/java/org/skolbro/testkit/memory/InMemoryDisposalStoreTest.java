package org.skolbro.testkit.memory;

import org.junit.Before;
import org.skolbro.core.store.DeliveryStore;
import org.skolbro.core.store.DisposalStore;
import org.skolbro.core.store.HoldStore;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.store.DisposalStoreContract;

public class InMemoryDisposalStoreTest extends DisposalStoreContract {

    private final Memory memory = new Memory();
    private final InMemoryHoldingStore holdings = new InMemoryHoldingStore(memory);
    private final RegisterTables tables = new RegisterTables(memory);
    private final InMemoryHoldStore holds = new InMemoryHoldStore(memory);
    private final InMemoryDeliveryStore deliveries = new InMemoryDeliveryStore(memory);
    private final InMemoryDisposalStore store = new InMemoryDisposalStore(memory, holdings, holds,
        new InMemoryRegisterStore(tables));

    @Before
    public void knowsWhatIsReceived() {
        store.follow(deliveries);
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return memory;
    }

    @Override
    protected DisposalStore store() {
        return store;
    }

    @Override
    protected HoldingStore holdings() {
        return holdings;
    }

    @Override
    protected HoldStore holds() {
        return holds;
    }

    @Override
    protected DeliveryStore deliveries() {
        return deliveries;
    }

    @Override
    protected RegisterImportStore register() {
        return new InMemoryRegisterImportStore(tables);
    }
}
