package org.skolbro.core.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.rollover.RollOver.State;
import org.skolbro.api.rollover.RollOverId;

/**
 * A roll-over run as it is kept.
 *
 * @param version grows by one with each update
 * @param units that it is about; empty for all
 * @param digest of its transitions, as whoever started it saw it
 * @param chosen whether its children were marked by somebody, and are not all who leave
 * @param token fencing token: grows each time somebody drives it; only the latest may hand over
 */
public record StoredRollOver(RollOverId id, long version, State state, LocalDate until, Set<UnitCode> units, AccountId startedBy,
        String starter, Instant startedAt, String digest, long token, boolean chosen, Optional<Release> release) {

    /** Whoever let it go that somebody else had started (släppte läsårsbytet). */
    public record Release(AccountId by, String name, Instant at) {
    }

    /** That nobody has had to release. */
    public StoredRollOver(RollOverId id, long version, State state, LocalDate until, Set<UnitCode> units, AccountId startedBy, String starter,
            Instant startedAt, String digest, long token, boolean chosen) {
        this(id, version, state, until, units, startedBy, starter, startedAt, digest, token, chosen, Optional.empty());
    }

    /** About all who leave. */
    public StoredRollOver(RollOverId id, long version, State state, LocalDate until, Set<UnitCode> units, AccountId startedBy, String starter,
            Instant startedAt, String digest, long token) {
        this(id, version, state, until, units, startedBy, starter, startedAt, digest, token, false);
    }

    public StoredRollOver {
        units = Set.copyOf(units);
    }

    public StoredRollOver to(State next) {
        return new StoredRollOver(id, version + 1, next, until, units, startedBy, starter, startedAt, digest, token, chosen, release);
    }

    /** Somebody drives it from now on. */
    public StoredRollOver driven() {
        return new StoredRollOver(id, version + 1, State.RUNNING, until, units, startedBy, starter, startedAt, digest, token + 1, chosen, release);
    }

    /** By a second person. */
    public StoredRollOver released(Release by) {
        return new StoredRollOver(id, version + 1, State.RUNNING, until, units, startedBy, starter, startedAt, digest, token, chosen, Optional.of(by));
    }

    public boolean isOver() {
        return state == State.DONE || state == State.CANCELLED;
    }
}
