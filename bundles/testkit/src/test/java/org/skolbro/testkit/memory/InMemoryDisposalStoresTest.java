package org.skolbro.testkit.memory;

import org.skolbro.core.store.DisposalStore;
import org.skolbro.core.store.HoldStore;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.store.DisposalStoresContract;

public class InMemoryDisposalStoresTest extends DisposalStoresContract {

    private final Memory memory = new Memory();
    private final InMemoryHoldingStore holdings = new InMemoryHoldingStore(memory);
    private final InMemoryHoldStore holds = new InMemoryHoldStore(memory);
    private final DisposalStore disposals = new InMemoryDisposalStore(memory, holdings, holds);

    @Override
    protected UnitOfWork unitOfWork() {
        return memory;
    }

    @Override
    protected DisposalStore disposals() {
        return disposals;
    }

    @Override
    protected HoldStore holds() {
        return holds;
    }

    @Override
    protected HoldingStore holdings() {
        return holdings;
    }
}
