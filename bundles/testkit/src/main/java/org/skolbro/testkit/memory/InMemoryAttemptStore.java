package org.skolbro.testkit.memory;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.skolbro.core.store.AttemptStore;

/** Attempts in memory. */
public final class InMemoryAttemptStore implements AttemptStore {

    private final Memory memory;
    private final Map<String, Attempts> attempts;

    public InMemoryAttemptStore(Memory memory) {
        this.memory = memory;
        this.attempts = memory.table();
    }

    @Override
    public Optional<Attempts> lock(String key) {
        memory.requireUnitOfWork();
        return Optional.ofNullable(attempts.get(key));
    }

    @Override
    public void put(Attempts changed) {
        memory.requireUnitOfWork();
        attempts.put(changed.key(), changed);
    }

    @Override
    public void forget(String key) {
        memory.requireUnitOfWork();
        attempts.remove(key);
    }

    @Override
    public void forgetBefore(Instant latest) {
        memory.requireUnitOfWork();
        attempts.values().removeIf(known -> known.latest().isBefore(latest));
    }
}
