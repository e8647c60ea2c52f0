package org.skolbro.core.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.skolbro.api.delivery.Delivery.Receipt;
import org.skolbro.api.delivery.Delivery.State;
import org.skolbro.api.delivery.DeliveryId;
import org.skolbro.api.retention.PlanId;

/**
 * A delivery as it is kept.
 *
 * @param version grows by one with each update
 * @param token fencing token: grows each time somebody starts or resumes building; only the latest may settle packages
 * @param cancelledAt empty unless it was cancelled
 */
public record StoredDelivery(DeliveryId id, long version, State state, PlanId plan, LocalDate asOf, String format, String recipient,
        Instant createdAt, String createdBy, Optional<Instant> deliveredAt, Optional<Receipt> receipt, long token,
        Optional<Instant> cancelledAt) {

    public StoredDelivery {
        // as it was kept before that was told
        cancelledAt = cancelledAt == null ? Optional.empty() : cancelledAt;
    }

    /** One that goes on. */
    public StoredDelivery(DeliveryId id, long version, State state, PlanId plan, LocalDate asOf, String format, String recipient, Instant createdAt,
            String createdBy, Optional<Instant> deliveredAt, Optional<Receipt> receipt, long token) {
        this(id, version, state, plan, asOf, format, recipient, createdAt, createdBy, deliveredAt, receipt, token, Optional.empty());
    }

    public StoredDelivery to(State next) {
        return new StoredDelivery(id, version + 1, next, plan, asOf, format, recipient, createdAt, createdBy, deliveredAt, receipt, token);
    }

    public StoredDelivery started() {
        return new StoredDelivery(id, version + 1, State.BUILDING, plan, asOf, format, recipient, createdAt, createdBy, deliveredAt, receipt,
            token + 1);
    }

    public StoredDelivery deliveredAt(Instant at) {
        return new StoredDelivery(id, version + 1, State.DELIVERED, plan, asOf, format, recipient, createdAt, createdBy, Optional.of(at),
            receipt, token);
    }

    public StoredDelivery received(Receipt by) {
        return new StoredDelivery(id, version + 1, State.RECEIVED, plan, asOf, format, recipient, createdAt, createdBy, deliveredAt,
            Optional.of(by), token);
    }

    public StoredDelivery cancelled(Instant at) {
        return new StoredDelivery(id, version + 1, State.CANCELLED, plan, asOf, format, recipient, createdAt, createdBy, deliveredAt, receipt, token,
            Optional.of(at));
    }

    /** When it ended, received or cancelled. */
    public Optional<Instant> closedAt() {
        return receipt.map(Receipt::at).or(() -> cancelledAt);
    }
}
