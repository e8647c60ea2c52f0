package org.skolbro.testkit.memory;

import org.skolbro.core.store.ReminderStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.store.ReminderStoreContract;

public class InMemoryReminderStoreTest extends ReminderStoreContract {

    private final Memory memory = new Memory();
    private final ReminderStore store = new InMemoryReminderStore(memory);

    @Override
    protected UnitOfWork unitOfWork() {
        return memory;
    }

    @Override
    protected ReminderStore store() {
        return store;
    }
}
