package org.skolbro.testkit.memory;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.skolbro.api.access.AccountId;
import org.skolbro.core.store.SessionStore;
import org.skolbro.core.store.StoredSession;

/** Log-ins in memory. */
public final class InMemorySessionStore implements SessionStore {

    private final Memory memory;
    private final Map<Long, StoredSession> sessions;

    public InMemorySessionStore(Memory memory) {
        this.memory = memory;
        this.sessions = memory.table();
    }

    @Override
    public void insert(StoredSession session) {
        memory.requireUnitOfWork();
        sessions.put(session.id(), session);
    }

    @Override
    public Optional<StoredSession> find(long id) {
        memory.requireUnitOfWork();
        return Optional.ofNullable(sessions.get(id));
    }

    @Override
    public void seen(long id, Instant at) {
        memory.requireUnitOfWork();
        sessions.computeIfPresent(id, (key, was) -> new StoredSession(was.id(), was.account(), was.level(), was.startedAt(), at,
            was.idleMinutes()));
    }

    @Override
    public void end(long id) {
        memory.requireUnitOfWork();
        sessions.remove(id);
    }

    @Override
    public void endAll(AccountId account) {
        memory.requireUnitOfWork();
        sessions.values().removeIf(session -> session.account().equals(account));
    }

    @Override
    public int endBefore(Instant start) {
        memory.requireUnitOfWork();
        int before = sessions.size();
        sessions.values().removeIf(session -> session.startedAt().isBefore(start));
        return before - sessions.size();
    }
}
