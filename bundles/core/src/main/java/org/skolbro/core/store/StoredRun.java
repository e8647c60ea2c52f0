package org.skolbro.core.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.retention.DisposalRun.State;
import org.skolbro.api.retention.PlanId;
import org.skolbro.api.retention.RunId;

/**
 * A disposal run as it is kept.
 *
 * @param version grows by one with each update
 * @param items how many the preview found
 * @param digest over the items that had not left the run; fixed once approved
 * @param token fencing token: grows each time somebody starts or resumes; only the latest may destroy
 * @param startsAt when the grace period is over; empty when there is none, and somebody has to start the run
 */
public record StoredRun(RunId id, long version, State state, PlanId plan, LocalDate asOf, Signature previewed,
        Optional<Signature> approved, long items, String digest, long token, Optional<Instant> startsAt,
        Optional<Cancellation> cancelled) {

    /** Who did it and when. The name is kept as it was: the certificate is read when the account is gone. */
    public record Signature(AccountId account, String name, Instant at) {
    }

    /** @param reason empty for a proposal that was thrown away */
    public record Cancellation(Signature by, String reason) {
    }

    public static StoredRun previewed(RunId id, PlanId plan, LocalDate asOf, Signature who) {
        return new StoredRun(id, 1, State.PREVIEWED, plan, asOf, who, Optional.empty(), 0, "", 0, Optional.empty(),
            Optional.empty());
    }

    public StoredRun to(State next) {
        return new StoredRun(id, version + 1, next, plan, asOf, previewed, approved, items, digest, token, startsAt, cancelled);
    }

    public StoredRun holding(long items, String digest) {
        return new StoredRun(id, version + 1, state, plan, asOf, previewed, approved, items, digest, token, startsAt, cancelled);
    }

    public StoredRun approvedBy(Signature who, Optional<Instant> startsAt) {
        return new StoredRun(id, version + 1, State.APPROVED, plan, asOf, previewed, Optional.of(who), items, digest, token,
            startsAt, cancelled);
    }

    public StoredRun started() {
        return new StoredRun(id, version + 1, State.RUNNING, plan, asOf, previewed, approved, items, digest, token + 1, startsAt,
            cancelled);
    }

    public StoredRun cancelledBy(Cancellation cancellation) {
        return new StoredRun(id, version + 1, State.CANCELLED, plan, asOf, previewed, approved, items, digest, token, startsAt,
            Optional.of(cancellation));
    }
}
