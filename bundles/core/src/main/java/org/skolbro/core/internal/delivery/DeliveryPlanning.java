package org.skolbro.core.internal.delivery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.delivery.Delivery.State;
import org.skolbro.api.delivery.DeliveryId;
import org.skolbro.api.delivery.DeliveryPackage;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.retention.Plan;
import org.skolbro.core.internal.retention.DueForDelivery;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.DeliveryStore;
import org.skolbro.core.store.DeliveryStore.DeliveredHolding;
import org.skolbro.core.store.DeliveryStore.Packet;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.RunItem;
import org.skolbro.core.store.StoredDelivery;

/** Chooses what is delivered and numbers the packages in the order of identity numbers. To be called inside a unit of work. */
@Component(service = DeliveryPlanning.class)
public final class DeliveryPlanning {

    private final DeliveryStore store;
    private final DueForDelivery due;
    private final RegisterStore register;
    private final DocumentStore documents;

    @Activate
    public DeliveryPlanning(@Reference DeliveryStore store, @Reference DueForDelivery due, @Reference RegisterStore register,
            @Reference DocumentStore documents) {
        this.store = store;
        this.due = due;
        this.register = register;
        this.documents = documents;
    }

    Outcome<StoredDelivery> plan(Caller caller, String recipient, String format, Progress progress) {
        Optional<Plan> plan = due.inForce();
        if (plan.isEmpty()) {
            return Outcome.refused(DeliveryTexts.NO_PLAN);
        }
        StoredDelivery delivery = new StoredDelivery(new DeliveryId(Ids.next()), 1, State.PLANNED, plan.get().id(), due.today(), format,
            recipient.strip(), due.now(), caller.displayName(), Optional.empty(), Optional.empty(), 0);
        Map<PersonId, Long> counted = new HashMap<>();
        due.all(plan.get(), (items, read, total) -> {
            progress.at(DeliveryTexts.LOOKING, read, total);
            take(delivery.id(), items, counted);
        });
        if (counted.isEmpty()) {
            return Outcome.refused(DeliveryTexts.NOTHING);
        }
        store.insert(delivery);
        store.insertPackages(delivery.id(), packets(counted));
        return Outcome.done(delivery);
    }

    private void take(DeliveryId id, List<RunItem> items, Map<PersonId, Long> counted) {
        Set<HoldingId> leftOut = new HashSet<>(store.taken(items.stream().map(RunItem::holding).toList()));
        leftOut.addAll(due.onTheWay(items));
        Set<PersonId> open = register.persons(items.stream().flatMap(item -> item.subject().stream()).distinct().toList()).stream()
            .filter(Predicate.not(Person::isProtected)).map(Person::id).collect(Collectors.toSet());
        List<RunItem> taken = items.stream().filter(item -> item.subject().filter(open::contains).isPresent())
            .filter(item -> !leftOut.contains(item.holding())).toList();
        Map<DocumentId, String> hashes = documents.hashes(taken.stream().map(RunItem::document).distinct().toList());
        store.insertHoldings(id, taken.stream().filter(item -> hashes.containsKey(item.document()))
            .map(item -> new DeliveredHolding(item, hashes.get(item.document()))).toList());
        taken.forEach(item -> counted.merge(item.subject().orElseThrow(), 1L, Long::sum));
    }

    /** Those without a number last. */
    private List<Packet> packets(Map<PersonId, Long> counted) {
        Comparator<Person> byNumber = Comparator.comparing((Person person) -> person.number().map(number -> number.value()).orElse("~"))
            .thenComparing(person -> person.id().value());
        List<Packet> packets = new ArrayList<>();
        for (Person person : register.persons(counted.keySet()).stream().sorted(byNumber).toList()) {
            packets.add(new Packet(packets.size() + 1, person.id(), UUID.randomUUID().toString(), DeliveryPackage.State.WAITING,
                counted.get(person.id()), 0, "", ""));
        }
        return packets;
    }
}
