package org.skolbro.testkit.memory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skolbro.api.delivery.Delivery;
import org.skolbro.api.delivery.DeliveryId;
import org.skolbro.api.delivery.DeliveryPackage.State;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.core.store.DeliveryStore;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.StoredDelivery;

/** Deliveries in memory. */
public final class InMemoryDeliveryStore implements DeliveryStore {

    private final Memory memory;
    private final Map<DeliveryId, StoredDelivery> deliveries;
    private final Map<PacketKey, Packet> packets;
    private final Map<HoldingKey, DeliveredHolding> holdings;
    private final Map<HoldingId, Boolean> released;
    private final Map<HoldingKey, String> faults;

    private record PacketKey(DeliveryId delivery, int number) {
    }

    private record HoldingKey(DeliveryId delivery, HoldingId holding) {
    }

    public InMemoryDeliveryStore(Memory memory) {
        this.memory = memory;
        deliveries = memory.table();
        packets = memory.table();
        holdings = memory.table();
        released = memory.table();
        faults = memory.table();
    }

    boolean isReleased(HoldingId holding) {
        return released.containsKey(holding);
    }

    /** Those that have ended, as rows of the plan see them: while nothing that was received is kept here any more. */
    Stream<InMemoryRecordStore.Row> records(HoldingStore kept) {
        return deliveries.values().stream().filter(one -> one.closedAt().isPresent() && of(one.id()).findAny().isPresent())
            .filter(one -> keys(one.id()).noneMatch(key -> isReleased(key.holding()) && kept.find(key.holding())
                .filter(holding -> holding.state() == HoldingView.State.ACTIVE || holding.state() == HoldingView.State.DUE).isPresent()))
            .map(one -> {
                LocalDate day = InMemoryRecordStore.day(one.closedAt().orElseThrow());
                return new InMemoryRecordStore.Row(new HoldingId(one.id().value()), Optional.empty(),
                    of(one.id()).map(Packet::subject).collect(Collectors.toSet()), day, Map.of(Milestone.CASE_CLOSED, day),
                    of(one.id()).count() + keys(one.id()).count());
            });
    }

    private Stream<HoldingKey> keys(DeliveryId id) {
        return holdings.keySet().stream().filter(key -> key.delivery().equals(id));
    }

    void erasePackages(long id) {
        packets.keySet().removeIf(key -> key.delivery().value() == id);
        holdings.keySet().removeIf(key -> key.delivery().value() == id);
    }

    @Override
    public void insert(StoredDelivery delivery) {
        memory.requireUnitOfWork();
        deliveries.put(delivery.id(), delivery);
    }

    @Override
    public Optional<StoredDelivery> find(DeliveryId id) {
        memory.requireUnitOfWork();
        return Optional.ofNullable(deliveries.get(id));
    }

    @Override
    public void update(StoredDelivery delivery) {
        if (find(delivery.id()).map(StoredDelivery::version).orElse(-1L) != delivery.version() - 1) {
            throw new Conflict("delivery " + delivery.id() + " was changed by somebody else");
        }
        deliveries.put(delivery.id(), delivery);
    }

    @Override
    public List<StoredDelivery> all() {
        memory.requireUnitOfWork();
        return deliveries.values().stream().sorted(Comparator.comparing((StoredDelivery one) -> one.id().value()).reversed()).toList();
    }

    @Override
    public void insertHoldings(DeliveryId id, Collection<DeliveredHolding> all) {
        memory.requireUnitOfWork();
        all.forEach(holding -> holdings.put(new HoldingKey(id, holding.item().holding()), holding));
    }

    @Override
    public void insertPackages(DeliveryId id, Collection<Packet> all) {
        memory.requireUnitOfWork();
        all.forEach(packet -> packets.put(new PacketKey(id, packet.number()), packet));
    }

    @Override
    public Page<Packet> packages(DeliveryId id, Page.Request page) {
        List<Packet> all = of(id).toList();
        return new Page<>(all.stream().skip(page.offset()).limit(page.limit()).toList(), all.size());
    }

    @Override
    public Optional<Packet> packet(DeliveryId id, int number) {
        memory.requireUnitOfWork();
        return Optional.ofNullable(packets.get(new PacketKey(id, number)));
    }

    @Override
    public Optional<Packet> waiting(DeliveryId id) {
        return of(id).filter(packet -> packet.state() == State.WAITING).findFirst();
    }

    @Override
    public boolean settle(DeliveryId id, Packet packet) {
        boolean waits = packet(id, packet.number()).filter(before -> before.state() == State.WAITING).isPresent();
        if (waits) {
            packets.put(new PacketKey(id, packet.number()), packet);
        }
        return waits;
    }

    @Override
    public void retry(DeliveryId id) {
        Set<PersonId> without = faults.keySet().stream().filter(key -> key.delivery().equals(id)).map(key -> subject(key)).collect(Collectors.toSet());
        faults.keySet().removeIf(key -> key.delivery().equals(id));
        of(id).filter(packet -> packet.state() == State.FAILED || without.contains(packet.subject())).forEach(packet -> packets.put(new PacketKey(id, packet.number()),
            new Packet(packet.number(), packet.subject(), packet.name(), State.WAITING, packet.documents(), 0, "", "")));
    }

    private PersonId subject(HoldingKey key) {
        return holdings.get(key).item().subject().orElseThrow();
    }

    @Override
    public void leaveOut(DeliveryId id, Map<DocumentId, String> left, PersonId subject) {
        memory.requireUnitOfWork();
        keys(id).filter(key -> subject(key).equals(subject)).filter(key -> left.containsKey(holdings.get(key).item().document())).toList()
            .forEach(key -> faults.put(key, left.get(holdings.get(key).item().document())));
    }

    @Override
    public List<Missing> leftOut(DeliveryId id) {
        return of(id).flatMap(packet -> faults.keySet().stream().filter(key -> key.delivery().equals(id) && subject(key).equals(packet.subject()))
            .map(key -> new Missing(packet.number(), holdings.get(key).item().document(), faults.get(key))).distinct()
            .sorted(Comparator.comparing(missing -> missing.document().value()))).toList();
    }

    @Override
    public List<DeliveredHolding> holdings(DeliveryId id, PersonId subject) {
        memory.requireUnitOfWork();
        return holdings.entrySet().stream().filter(entry -> entry.getKey().delivery().equals(id) && !faults.containsKey(entry.getKey()))
            .map(Map.Entry::getValue).filter(holding -> holding.item().subject().equals(Optional.of(subject)))
            .sorted(Comparator.comparing((DeliveredHolding holding) -> holding.item().documentDate())
                .thenComparing(holding -> holding.item().document().value()).thenComparing(holding -> holding.item().holding().value())).toList();
    }

    @Override
    public List<HoldingId> taken(Collection<HoldingId> of) {
        memory.requireUnitOfWork();
        return holdings.keySet().stream().filter(key -> of.contains(key.holding()) && isTaken(key)).map(HoldingKey::holding).distinct()
            .toList();
    }

    private boolean isTaken(HoldingKey key) {
        StoredDelivery delivery = deliveries.get(key.delivery());
        return delivery != null && delivery.state() != Delivery.State.CANCELLED
            && (delivery.state() != Delivery.State.RECEIVED || isReleased(key.holding()));
    }

    @Override
    public long release(DeliveryId id) {
        Set<PersonId> built = of(id).filter(packet -> packet.state() == State.BUILT).map(Packet::subject).collect(Collectors.toSet());
        List<HoldingId> free = holdings.entrySet().stream().filter(entry -> entry.getKey().delivery().equals(id))
            .filter(entry -> !faults.containsKey(entry.getKey()))
            .filter(entry -> built.contains(entry.getValue().item().subject().orElseThrow()))
            .map(entry -> entry.getKey().holding()).filter(holding -> !isReleased(holding)).toList();
        free.forEach(holding -> released.put(holding, true));
        return free.size();
    }

    @Override
    public Delivery.Totals totals(DeliveryId id) {
        List<Packet> all = of(id).toList();
        List<Packet> built = all.stream().filter(packet -> packet.state() == State.BUILT).toList();
        return new Delivery.Totals(all.size(), built.size(), all.stream().filter(packet -> packet.state() == State.FAILED).count(),
            built.stream().mapToLong(Packet::documents).sum(), built.stream().mapToLong(Packet::bytes).sum());
    }

    private Stream<Packet> of(DeliveryId id) {
        memory.requireUnitOfWork();
        return packets.entrySet().stream().filter(entry -> entry.getKey().delivery().equals(id)).map(Map.Entry::getValue)
            .sorted(Comparator.comparing(Packet::number)).toList().stream();
    }
}
