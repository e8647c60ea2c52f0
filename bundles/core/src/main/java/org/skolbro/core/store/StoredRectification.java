package org.skolbro.core.store;

import java.time.Instant;
import java.util.Optional;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.rectification.Rectification.State;
import org.skolbro.api.rectification.RectificationId;
import org.skolbro.api.retention.HoldId;

/**
 * A rectification (rättelse) as it is kept.
 *
 * @param hold what stops disposal while it is open
 */
public record StoredRectification(RectificationId id, DocumentId document, Optional<PersonId> child, Signature asked, String onBehalfOf,
        String wrong, HoldId hold, State state, Optional<Ruling> ruling) {

    /** Who did it and when. The name is kept as it was. */
    public record Signature(AccountId account, String name, Instant at) {
    }

    public record Ruling(Signature by, String reasons, String note) {
    }

    public StoredRectification ended(State how, Optional<Ruling> ruling) {
        return new StoredRectification(id, document, child, asked, onBehalfOf, wrong, hold, how, ruling);
    }

    /** Without what was written: it never reaches a log by being printed. */
    @Override
    public String toString() {
        return "StoredRectification[" + id + ", " + state + "]";
    }
}
