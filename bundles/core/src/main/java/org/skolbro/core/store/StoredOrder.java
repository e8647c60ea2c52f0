package org.skolbro.core.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.order.Order.State;
import org.skolbro.api.order.OrderId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.HoldId;

/**
 * An order (beställning) as it is kept.
 *
 * @param hold what stops disposal while it is open
 * @param closed how it ended; empty while it is open
 */
public record StoredOrder(OrderId id, PersonId requester, PersonId child, Optional<UnitCode> archive,
        Optional<DocumentTypeId> type, String purpose, LocalDate due, Instant at, HoldId hold, Optional<Closing> closed) {

    /**
     * The end of an order.
     *
     * @param how any state but open
     * @param until the last day on which the documents are read by who ordered them
     */
    public record Closing(State how, String reason, String by, Instant at, Optional<LocalDate> until,
            List<DocumentId> documents) {

        public Closing {
            documents = List.copyOf(documents);
        }
    }

    public State state() {
        return closed.map(Closing::how).orElse(State.OPEN);
    }

    public StoredOrder closed(Closing closing) {
        return new StoredOrder(id, requester, child, archive, type, purpose, due, at, hold, Optional.of(closing));
    }

    /** What the one who ordered may read on that day. */
    public List<DocumentId> readable(LocalDate day) {
        return closed.filter(end -> end.until().filter(last -> !day.isAfter(last)).isPresent()).map(Closing::documents)
            .orElse(List.of());
    }
}
