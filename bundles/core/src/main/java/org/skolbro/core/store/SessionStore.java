package org.skolbro.core.store;

import java.time.Instant;
import java.util.Optional;

import org.skolbro.api.access.AccountId;

/** Keeps log-ins that are alive, so that logging out everywhere works on every node. */
public interface SessionStore {

    void insert(StoredSession session);

    Optional<StoredSession> find(long id);

    /** Without a version: the latest of several at once is as good as any. Does nothing when it has ended. */
    void seen(long id, Instant at);

    void end(long id);

    void endAll(AccountId account);

    /** Ends what began before; answers how many. */
    int endBefore(Instant start);
}
