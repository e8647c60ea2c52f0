package org.skolbro.testkit.memory;

import org.skolbro.core.store.FormStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.store.FormStoreContract;

public class InMemoryFormStoreTest extends FormStoreContract {

    private final Memory memory = new Memory();
    private final FormStore store = new InMemoryFormStore(memory);

    @Override
    protected UnitOfWork unitOfWork() {
        return memory;
    }

    @Override
    protected FormStore store() {
        return store;
    }
}
