package org.skolbro.api.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A delivery (leverans) to the city archive: one package for each child, of what the plan says is delivered and then
 * destroyed.
 *
 * @param asOf the day whose due holdings it contains
 * @param format of the packages, such as {@code E-ARK SIP 2.1.0}
 * @param recipient the archive that takes it in
 * @param deliveredAt when the archivist handed it over
 */
public record Delivery(DeliveryId id, State state, int planVersion, LocalDate asOf, String format, String recipient, Instant createdAt,
        String createdBy, Totals totals, Optional<Instant> deliveredAt, Optional<Receipt> receipt) {

    /**
     * planned → building → built → delivered → received; paused while building when asked to, cancelled until it is received.
     * What is delivered may be destroyed only when it is received.
     */
    public enum State {
        PLANNED, BUILDING, PAUSED, BUILT, DELIVERED, RECEIVED, CANCELLED
    }

    /** Packages by state; {@code documents} and {@code bytes} of those that are built. */
    public record Totals(long packages, long built, long failed, long documents, long bytes) {

        public long waiting() {
            return packages - built - failed;
        }
    }

    /** What the archive answered (mottagningskvitto): its reference, its day, and who wrote it down when. */
    public record Receipt(String reference, LocalDate date, String by, Instant at) {
    }
}
