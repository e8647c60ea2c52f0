package org.skolbro.core.store;

import java.time.Instant;
import java.util.Optional;

/** Keeps attempts to log in, by keyed digests of what they were made against and from, so that all nodes count together. */
public interface AttemptStore {

    /**
     * Locked against other writers until the unit of work ends, also when there have been none.
     *
     * @throws org.skolbro.api.problem.Conflict when somebody else was first with a new key
     */
    Optional<Attempts> lock(String key);

    void put(Attempts attempts);

    void forget(String key);

    /** Forgets those whose latest attempt is older. */
    void forgetBefore(Instant latest);

    /** @param next no attempt is looked at before this */
    record Attempts(String key, int count, Instant latest, Instant next) {
    }
}
