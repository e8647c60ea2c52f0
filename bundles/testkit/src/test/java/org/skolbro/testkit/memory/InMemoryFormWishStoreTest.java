package org.skolbro.testkit.memory;

import org.skolbro.core.store.FormWishStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.store.FormWishStoreContract;

public class InMemoryFormWishStoreTest extends FormWishStoreContract {

    private final Memory memory = new Memory();
    private final FormWishStore store = new InMemoryFormWishStore(memory);

    @Override
    protected UnitOfWork unitOfWork() {
        return memory;
    }

    @Override
    protected FormWishStore store() {
        return store;
    }
}
