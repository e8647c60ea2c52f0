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
 */
public record StoredDelivery(DeliveryId id, long version, State state, PlanId plan, LocalDate asOf, String format, String recipient,
        Instant createdAt, String createdBy, Optional<Instant> deliveredAt, Optional<Receipt> receipt, long token) {

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
}
