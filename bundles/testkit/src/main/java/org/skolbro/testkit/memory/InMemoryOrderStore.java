package org.skolbro.testkit.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.order.OrderId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.retention.HoldId;
import org.skolbro.core.store.OrderStore;
import org.skolbro.core.store.StoredOrder;

/** Orders in memory. */
public final class InMemoryOrderStore implements OrderStore {

    private final Memory memory;
    private final Map<OrderId, StoredOrder> orders;

    public InMemoryOrderStore(Memory memory) {
        this.memory = memory;
        this.orders = memory.table();
    }

    @Override
    public void insert(StoredOrder order) {
        memory.requireUnitOfWork();
        orders.put(order.id(), order);
    }

    @Override
    public Optional<StoredOrder> find(OrderId id) {
        memory.requireUnitOfWork();
        return Optional.ofNullable(orders.get(id));
    }

    @Override
    public List<StoredOrder> by(PersonId requester) {
        return those(order -> order.requester().equals(requester),
            Comparator.comparing(StoredOrder::at).thenComparing(InMemoryOrderStore::number).reversed());
    }

    @Override
    public List<StoredOrder> open() {
        return those(order -> order.closed().isEmpty(),
            Comparator.comparing(StoredOrder::due).thenComparing(InMemoryOrderStore::number));
    }

    @Override
    public List<StoredOrder> openAbout(PersonId child) {
        return open().stream().filter(order -> order.child().equals(child)).toList();
    }

    @Override
    public List<StoredOrder> closedSince(Instant from) {
        return those(order -> order.closed().filter(end -> !end.at().isBefore(from)).isPresent(), Comparator
            .comparing((StoredOrder order) -> order.closed().orElseThrow().at()).thenComparing(InMemoryOrderStore::number).reversed());
    }

    @Override
    public Optional<StoredOrder> openWith(HoldId hold) {
        return open().stream().filter(order -> order.hold().equals(hold)).findFirst();
    }

    @Override
    public List<StoredOrder> handedOut(DocumentId document) {
        return those(order -> order.closed().filter(end -> end.documents().contains(document)).isPresent(), Comparator
            .comparing((StoredOrder order) -> order.closed().orElseThrow().at()).thenComparing(InMemoryOrderStore::number).reversed());
    }

    @Override
    public void close(OrderId id, StoredOrder.Closing closing) {
        StoredOrder order = find(id).filter(one -> one.closed().isEmpty())
            .orElseThrow(() -> new Conflict("Order " + id + " has ended already"));
        orders.put(id, order.closed(closing));
    }

    @Override
    public List<OrderId> of(PersonId person) {
        return those(order -> order.child().equals(person) || order.requester().equals(person),
            Comparator.comparing(InMemoryOrderStore::number)).stream().map(StoredOrder::id).toList();
    }

    @Override
    public void replace(Collection<OrderId> ids, PersonId from, PersonId to) {
        memory.requireUnitOfWork();
        ids.forEach(id -> orders.computeIfPresent(id, (same, order) -> new StoredOrder(id,
            order.requester().equals(from) ? to : order.requester(), order.child().equals(from) ? to : order.child(),
            order.archive(), order.type(), order.purpose(), order.due(), order.at(), order.hold(), order.closed())));
    }

    Stream<StoredOrder> all() {
        return orders.values().stream();
    }

    void remove(long id) {
        orders.keySet().removeIf(one -> one.value() == id);
    }

    private List<StoredOrder> those(Predicate<StoredOrder> wanted, Comparator<StoredOrder> sorted) {
        memory.requireUnitOfWork();
        return orders.values().stream().filter(wanted).sorted(sorted).toList();
    }

    private static long number(StoredOrder order) {
        return order.id().value();
    }
}
