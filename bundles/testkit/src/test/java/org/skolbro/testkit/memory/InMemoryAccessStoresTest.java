package org.skolbro.testkit.memory;

import org.skolbro.core.store.AccountStore;
import org.skolbro.core.store.AttemptStore;
import org.skolbro.core.store.GrantStore;
import org.skolbro.core.store.SessionStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.store.AccessStoresContract;

public class InMemoryAccessStoresTest extends AccessStoresContract {

    private final Memory memory = new Memory();
    private final AccountStore accounts = new InMemoryAccountStore(memory);
    private final SessionStore sessions = new InMemorySessionStore(memory);
    private final AttemptStore attempts = new InMemoryAttemptStore(memory);
    private final GrantStore grants = new InMemoryGrantStore(memory);

    @Override
    protected UnitOfWork unitOfWork() {
        return memory;
    }

    @Override
    protected AccountStore accounts() {
        return accounts;
    }

    @Override
    protected SessionStore sessions() {
        return sessions;
    }

    @Override
    protected AttemptStore attempts() {
        return attempts;
    }

    @Override
    protected GrantStore grants() {
        return grants;
    }
}
