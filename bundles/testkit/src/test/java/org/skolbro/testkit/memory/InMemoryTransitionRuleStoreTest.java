package org.skolbro.testkit.memory;

import org.skolbro.core.store.TransitionRuleStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.store.TransitionRuleStoreContract;

public class InMemoryTransitionRuleStoreTest extends TransitionRuleStoreContract {

    private final Memory memory = new Memory();
    private final TransitionRuleStore store = new InMemoryTransitionRuleStore(memory);

    @Override
    protected UnitOfWork unitOfWork() {
        return memory;
    }

    @Override
    protected TransitionRuleStore store() {
        return store;
    }
}
