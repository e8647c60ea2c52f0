package org.skolbro.persistence.internal.order;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.order.OrderId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.retention.HoldId;
import org.skolbro.core.store.OrderStore;
import org.skolbro.core.store.StoredOrder;
import org.skolbro.persistence.Bulk;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.InList;
import org.skolbro.persistence.Locked;
import org.skolbro.persistence.Tx;
import org.skolbro.persistence.ValueLists;

/** Orders, one row each; what was handed out are rows of their own. */
@Component
public final class JpaOrderStore implements OrderStore {

    private static final String OPEN = "select o from OrderEntity o where o.closedAt is null";

    private final Tx tx;

    @Activate
    public JpaOrderStore(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public void insert(StoredOrder order) {
        tx.within(em -> {
            em.persist(OrderEntity.from(order));
            return null;
        });
    }

    @Override
    public Optional<StoredOrder> find(OrderId id) {
        return tx.within(em -> toRecords(em, em.createQuery("select o from OrderEntity o where o.id = :id", OrderEntity.class)
            .setParameter("id", id.value())).stream().findFirst());
    }

    @Override
    public List<StoredOrder> by(PersonId requester) {
        return tx.within(em -> toRecords(em, em.createQuery("select o from OrderEntity o where o.requester = :requester"
            + " order by o.at desc, o.id desc", OrderEntity.class).setParameter("requester", requester.value())));
    }

    @Override
    public List<StoredOrder> open() {
        return tx.within(em -> toRecords(em, em.createQuery(OPEN + " order by o.due, o.id", OrderEntity.class)));
    }

    @Override
    public List<StoredOrder> openAbout(PersonId child) {
        return tx.within(em -> toRecords(em, em.createQuery(OPEN + " and o.child = :child order by o.due, o.id", OrderEntity.class)
            .setParameter("child", child.value())));
    }

    @Override
    public List<StoredOrder> closedSince(Instant from) {
        return tx.within(em -> toRecords(em, em.createQuery("select o from OrderEntity o where o.closedAt >= :from"
            + " order by o.closedAt desc, o.id desc", OrderEntity.class).setParameter("from", from)));
    }

    @Override
    public Optional<StoredOrder> openWith(HoldId hold) {
        return tx.within(em -> toRecords(em, em.createQuery(OPEN + " and o.hold = :hold", OrderEntity.class)
            .setParameter("hold", hold.value())).stream().findFirst());
    }

    @Override
    public List<StoredOrder> handedOut(DocumentId document) {
        return tx.within(em -> toRecords(em, em.createQuery("select o from OrderEntity o where :document member of o.documents"
            + " order by o.closedAt desc, o.id desc", OrderEntity.class).setParameter("document", document.value())));
    }

    private static List<StoredOrder> toRecords(EntityManager em, TypedQuery<OrderEntity> query) {
        List<OrderEntity> found = query.getResultList();
        ValueLists documents = ValueLists.of(em, "OrderEntity", "documents",
            found.stream().filter(OrderEntity::isClosed).map(OrderEntity::id).toList());
        return found.stream().map(order -> order.toRecord(documents.of(order.id()))).toList();
    }

    @Override
    public void close(OrderId id, StoredOrder.Closing closing) {
        tx.within(em -> {
            OrderEntity stored = Locked.find(em, OrderEntity.class, id.value()).orElse(null);
            if (stored == null || stored.isClosed()) {
                throw new Conflict("order " + id + " has ended already");
            }
            stored.close(closing);
            return null;
        });
    }

    @Override
    public List<OrderId> of(PersonId person) {
        return tx.within(em -> em.createQuery(
                "select o.id from OrderEntity o where o.child = :person or o.requester = :person order by o.id", Long.class)
            .setParameter("person", person.value()).getResultStream().map(OrderId::new).toList());
    }

    @Override
    public void replace(Collection<OrderId> orders, PersonId from, PersonId to) {
        if (!orders.isEmpty()) {
            List<Long> ids = InList.of(orders.stream().map(OrderId::value).toList());
            tx.within(em -> replaced(em, "child", ids, from, to) + replaced(em, "requester", ids, from, to));
        }
    }

    private static int replaced(EntityManager em, String part, List<Long> ids, PersonId from, PersonId to) {
        return Bulk.run(em, em.createQuery("update OrderEntity o set o." + part + " = :to where o." + part
                + " = :from and o.id in :ids")
            .setParameter("from", from.value()).setParameter("to", to.value()).setParameter("ids", ids));
    }
}
