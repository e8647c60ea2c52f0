package org.skolbro.core.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.GrantId;
import org.skolbro.api.register.UnitCode;

/**
 * A personal permission (personlig behörighet) for one member of staff to one child, through {@code until}.
 *
 * @param unit whose headteacher gave it, and where alone it counts: it does not follow the child to the next
 */
public record Grant(GrantId id, PersonId staff, PersonId child, UnitCode unit, LocalDate until, String reason, AccountId by,
        Instant at, Optional<End> ended) {

    /** The end before the last day. */
    public record End(String reason, AccountId by, Instant at) {
    }

    public boolean isInForce(LocalDate day) {
        return ended.isEmpty() && !day.isAfter(until);
    }

    public Grant ended(End end) {
        return new Grant(id, staff, child, unit, until, reason, by, at, Optional.of(end));
    }
}
