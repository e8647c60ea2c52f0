package org.skolbro.core.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.order.OrderId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.retention.HoldId;

/** Keeps orders of archived documents (beställningar). An order ends once and is never opened again. */
public interface OrderStore {

    void insert(StoredOrder order);

    Optional<StoredOrder> find(OrderId id);

    /** Newest first. */
    List<StoredOrder> by(PersonId requester);

    /** Open ones, the first due first. */
    List<StoredOrder> open();

    /** Open ones about a child. */
    List<StoredOrder> openAbout(PersonId child);

    /** Those that ended at the moment or later, the latest first. */
    List<StoredOrder> closedSince(Instant from);

    /** The open order that a hold belongs to. */
    Optional<StoredOrder> openWith(HoldId hold);

    /** Those by which the document was handed out, the latest first. */
    List<StoredOrder> handedOut(DocumentId document);

    /** @throws org.skolbro.api.problem.Conflict when it has ended already */
    void close(OrderId id, StoredOrder.Closing closing);

    /** Orders about the person or from her. */
    List<OrderId> of(PersonId person);

    /** In these orders one person takes the place of another, as child and as requester. */
    void replace(Collection<OrderId> orders, PersonId from, PersonId to);
}
