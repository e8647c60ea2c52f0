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
 */
public record StoredRun(RunId id, long version, State state, PlanId plan, LocalDate asOf, Signature previewed,
        Optional<Signature> approved, long items, String digest, long token) {

    /** Who did it and when. The name is kept as it was: the certificate is read when the account is gone. */
    public record Signature(AccountId account, String name, Instant at) {
    }

    public StoredRun to(State next) {
        return new StoredRun(id, version + 1, next, plan, asOf, previewed, approved, items, digest, token);
    }

    public StoredRun holding(long items, String digest) {
        return new StoredRun(id, version + 1, state, plan, asOf, previewed, approved, items, digest, token);
    }

    public StoredRun approvedBy(Signature who) {
        return new StoredRun(id, version + 1, State.APPROVED, plan, asOf, previewed, Optional.of(who), items, digest, token);
    }

    public StoredRun started() {
        return new StoredRun(id, version + 1, State.RUNNING, plan, asOf, previewed, approved, items, digest, token + 1);
    }
}
