package org.skolbro.testkit.memory;

import java.util.Map;
import java.util.Optional;

import org.skolbro.core.store.SettingStore;

/** Settings in memory. */
public final class InMemorySettingStore implements SettingStore {

    private final Memory memory;
    private final Map<String, String> settings;

    public InMemorySettingStore(Memory memory) {
        this.memory = memory;
        this.settings = memory.table();
    }

    @Override
    public Optional<String> get(String name) {
        memory.requireUnitOfWork();
        return Optional.ofNullable(settings.get(name));
    }

    @Override
    public void put(String name, String value) {
        memory.requireUnitOfWork();
        settings.put(name, value);
    }
}
