package org.skolbro.core.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skolbro.api.delivery.Delivery;
import org.skolbro.api.delivery.DeliveryId;
import org.skolbro.api.delivery.DeliveryPackage;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;

/** Keeps deliveries, their packages and which holding is in which. */
public interface DeliveryStore {

    void insert(StoredDelivery delivery);

    Optional<StoredDelivery> find(DeliveryId id);

    /** @throws org.skolbro.api.problem.Conflict when {@code delivery.version() - 1} is no longer the stored version */
    void update(StoredDelivery delivery);

    /** Newest first. */
    List<StoredDelivery> all();

    void insertHoldings(DeliveryId id, Collection<DeliveredHolding> holdings);

    void insertPackages(DeliveryId id, Collection<Packet> packages);

    Page<Packet> packages(DeliveryId id, Page.Request page);

    Optional<Packet> packet(DeliveryId id, int number);

    /** The first package that waits. */
    Optional<Packet> waiting(DeliveryId id);

    /** Replaces what is known of a package. Answers whether it was waiting. */
    boolean settle(DeliveryId id, Packet packet);

    /** Packages that failed wait again, and those that a document was left out of; nothing is left out any more. */
    void retry(DeliveryId id);

    /** These could not be packed, each for a fault of the log. They are in no package, and are never released. */
    void leaveOut(DeliveryId id, Map<DocumentId, String> faults, PersonId subject);

    /** What was left out, by package. */
    List<Missing> leftOut(DeliveryId id);

    /** The holdings of one child that are in the delivery, by document; without what was left out. */
    List<DeliveredHolding> holdings(DeliveryId id, PersonId subject);

    /** Those of the holdings that are in a delivery that was not cancelled, and that were not left behind when it was received. */
    List<HoldingId> taken(Collection<HoldingId> holdings);

    /** Marks the holdings of built packages: disposal may end them. Answers how many. */
    long release(DeliveryId id);

    Delivery.Totals totals(DeliveryId id);

    /** @param documents how many documents it holds; until it is built, how many are due */
    record Packet(int number, PersonId subject, String name, DeliveryPackage.State state, long documents, long bytes, String sha256,
            String fault) {

        public Packet built(long documents, long bytes, String sha256) {
            return new Packet(number, subject, name, DeliveryPackage.State.BUILT, documents, bytes, sha256, "");
        }

        public Packet failed(String fault) {
            return new Packet(number, subject, name, DeliveryPackage.State.FAILED, documents, 0, "", fault);
        }
    }

    /** @param packet the number of the package that it is missing from */
    record Missing(int packet, DocumentId document, String fault) {
    }

    /** A holding as it was when the delivery was planned. {@code hash} is the document's. */
    record DeliveredHolding(RunItem item, String hash) {
    }
}
