package org.skolbro.testkit.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.skolbro.api.disclosure.Disclosure.Asked;
import org.skolbro.api.disclosure.DisclosureId;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.retention.HoldId;
import org.skolbro.core.store.DisclosureStore;
import org.skolbro.core.store.StoredDisclosure;

/** Requests for public documents in memory. */
public final class InMemoryDisclosureStore implements DisclosureStore {

    private static final Comparator<StoredDisclosure> SORTED = Comparator.comparing((StoredDisclosure one) -> !one.isOpen())
        .thenComparing(one -> one.isOpen() ? one.due().toEpochDay() : 0L)
        .thenComparing(one -> one.closedAt().orElse(Instant.MAX), Comparator.reverseOrder()).thenComparing(one -> one.id().value());

    private final Memory memory;
    private final Map<DisclosureId, StoredDisclosure> disclosures;

    public InMemoryDisclosureStore(Memory memory) {
        this.memory = memory;
        this.disclosures = memory.table();
    }

    @Override
    public int nextNumber(int year) {
        memory.requireUnitOfWork();
        return disclosures.values().stream().filter(one -> one.year() == year).mapToInt(StoredDisclosure::number).max().orElse(0) + 1;
    }

    @Override
    public void insert(StoredDisclosure disclosure) {
        memory.requireUnitOfWork();
        disclosures.put(disclosure.id(), disclosure);
    }

    @Override
    public Optional<StoredDisclosure> find(DisclosureId id) {
        memory.requireUnitOfWork();
        return Optional.ofNullable(disclosures.get(id));
    }

    @Override
    public void update(StoredDisclosure disclosure) {
        if (find(disclosure.id()).map(StoredDisclosure::version).orElse(-1L) != disclosure.version() - 1) {
            throw new Conflict("disclosure " + disclosure.id() + " was changed by somebody else");
        }
        disclosures.put(disclosure.id(), disclosure);
    }

    @Override
    public List<StoredDisclosure> all() {
        memory.requireUnitOfWork();
        return disclosures.values().stream().sorted(SORTED).toList();
    }

    @Override
    public List<StoredDisclosure> openWith(DocumentId document) {
        memory.requireUnitOfWork();
        return disclosures.values().stream().filter(one -> one.isOpen() && one.item(document).isPresent())
            .sorted(Comparator.comparing(one -> one.id().value())).toList();
    }

    @Override
    public Optional<StoredDisclosure> openWith(HoldId hold) {
        memory.requireUnitOfWork();
        return disclosures.values().stream().filter(one -> one.isOpen() && one.items().stream().anyMatch(item -> item.hold().equals(hold)))
            .findFirst();
    }

    @Override
    public List<DisclosureId> of(PersonId person) {
        memory.requireUnitOfWork();
        return disclosures.values().stream().filter(one -> isAbout(one, person)).map(StoredDisclosure::id)
            .sorted(Comparator.comparing(DisclosureId::value)).toList();
    }

    @Override
    public void replace(Collection<DisclosureId> ids, PersonId from, PersonId to) {
        memory.requireUnitOfWork();
        ids.forEach(id -> disclosures.computeIfPresent(id, (same, one) -> one.with(one.items().stream()
            .map(item -> item.child().equals(Optional.of(from)) ? item.about(to) : item).toList())));
    }

    Stream<StoredDisclosure> closed() {
        return disclosures.values().stream().filter(one -> !one.isOpen());
    }

    boolean isNotWaitedFor(PersonId person) {
        return disclosures.values().stream().noneMatch(one -> one.isOpen() && isAbout(one, person));
    }

    void remove(long id) {
        disclosures.keySet().removeIf(one -> one.value() == id);
    }

    void forgetRequester(long id) {
        disclosures.computeIfPresent(new DisclosureId(id), (same, one) -> one.asked(new Asked(one.asked().received(), one.asked().via(),
            one.asked().what(), Optional.empty(), one.asked().answer())));
    }

    private static boolean isAbout(StoredDisclosure one, PersonId person) {
        return one.items().stream().anyMatch(item -> item.child().equals(Optional.of(person)));
    }
}
