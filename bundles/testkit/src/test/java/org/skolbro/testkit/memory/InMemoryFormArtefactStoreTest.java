package org.skolbro.testkit.memory;

import org.skolbro.core.store.FormArtefactStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.store.FormArtefactStoreContract;

public class InMemoryFormArtefactStoreTest extends FormArtefactStoreContract {

    private final Memory memory = new Memory();
    private final FormArtefactStore store = new InMemoryFormArtefactStore(memory);

    @Override
    protected UnitOfWork unitOfWork() {
        return memory;
    }

    @Override
    protected FormArtefactStore store() {
        return store;
    }
}
