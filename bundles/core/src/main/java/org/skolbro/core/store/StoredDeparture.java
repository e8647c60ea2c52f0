package org.skolbro.core.store;

import java.time.Instant;
import java.util.Optional;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.departure.Departure.Reckoning;
import org.skolbro.api.departure.Departure.Signature;
import org.skolbro.api.departure.Departure.State;
import org.skolbro.api.departure.DepartureId;
import org.skolbro.api.departure.DepartureSize;

/**
 * A departure as it is kept.
 *
 * @param version grows by one with each update
 * @param askedBy who may not approve it
 * @param ledger the latest entry when it was started, 0 until then: what is finalised later does not come along
 * @param token fencing token: grows each time somebody starts or resumes; only the latest may settle parts
 */
public record StoredDeparture(DepartureId id, long version, State state, AccountId askedBy, Signature asked, String reason, DepartureSize size,
        String sealedFor, Optional<Signature> approved, long ledger, long token, Optional<Reckoning> reckoning) {

    public static StoredDeparture asked(DepartureId id, AccountId by, Signature asked, String reason, DepartureSize size, String sealedFor) {
        return new StoredDeparture(id, 1, State.ASKED, by, asked, reason, size, sealedFor, Optional.empty(), 0, 0, Optional.empty());
    }

    public StoredDeparture to(State next) {
        return new StoredDeparture(id, version + 1, next, askedBy, asked, reason, size, sealedFor, approved, ledger, token, reckoning);
    }

    public StoredDeparture approvedBy(Signature who) {
        return new StoredDeparture(id, version + 1, State.APPROVED, askedBy, asked, reason, size, sealedFor, Optional.of(who), ledger, token,
            reckoning);
    }

    public StoredDeparture started(long upTo) {
        return new StoredDeparture(id, version + 1, State.RUNNING, askedBy, asked, reason, size, sealedFor, approved, upTo, token + 1, reckoning);
    }

    /** Done when it agrees; otherwise it waits for somebody to find out why. */
    public StoredDeparture reckoned(Reckoning result) {
        return new StoredDeparture(id, version + 1, result.agrees() ? State.DONE : State.PAUSED, askedBy, asked, reason, size, sealedFor, approved,
            ledger, token, Optional.of(result));
    }

    public boolean isOpen() {
        return state != State.DONE && state != State.CANCELLED;
    }
}
