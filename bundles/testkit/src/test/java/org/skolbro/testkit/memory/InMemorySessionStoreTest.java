package org.skolbro.testkit.memory;

import org.skolbro.core.store.SessionStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.store.SessionStoreContract;

public class InMemorySessionStoreTest extends SessionStoreContract {

    private final Memory memory = new Memory();
    private final SessionStore store = new InMemorySessionStore(memory);

    @Override
    protected UnitOfWork unitOfWork() {
        return memory;
    }

    @Override
    protected SessionStore store() {
        return store;
    }
}
