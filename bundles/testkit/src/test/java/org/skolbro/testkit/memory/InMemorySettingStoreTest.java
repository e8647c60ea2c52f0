package org.skolbro.testkit.memory;

import org.skolbro.core.store.SettingStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.store.SettingStoreContract;

public class InMemorySettingStoreTest extends SettingStoreContract {

    private final Memory memory = new Memory();
    private final SettingStore store = new InMemorySettingStore(memory);

    @Override
    protected UnitOfWork unitOfWork() {
        return memory;
    }

    @Override
    protected SettingStore store() {
        return store;
    }
}
