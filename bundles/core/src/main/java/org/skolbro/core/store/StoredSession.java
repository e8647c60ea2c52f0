package org.skolbro.core.store;

import java.time.Instant;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.AssuranceLevel;

/** A log-in that has not ended. {@code idleMinutes} is the limit that was set when it began. */
public record StoredSession(long id, AccountId account, AssuranceLevel level, Instant startedAt, Instant seenAt,
        int idleMinutes) {
}
