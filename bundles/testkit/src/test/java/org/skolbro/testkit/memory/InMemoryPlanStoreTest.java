package org.skolbro.testkit.memory;

import org.skolbro.core.store.PlanStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.store.PlanStoreContract;

public class InMemoryPlanStoreTest extends PlanStoreContract {

    private final Memory memory = new Memory();
    private final PlanStore store = new InMemoryPlanStore(memory);

    @Override
    protected UnitOfWork unitOfWork() {
        return memory;
    }

    @Override
    protected PlanStore store() {
        return store;
    }
}
