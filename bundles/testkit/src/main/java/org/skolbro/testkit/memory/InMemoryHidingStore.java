package org.skolbro.testkit.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.Hiding;
import org.skolbro.api.document.HidingId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.core.store.Hidden;
import org.skolbro.core.store.HidingStore;

/** What is hidden from guardians, in memory. */
public final class InMemoryHidingStore implements HidingStore {

    private final Memory memory;
    private final Map<HidingId, Hiding> hidings;

    public InMemoryHidingStore(Memory memory) {
        this.memory = memory;
        this.hidings = memory.table();
    }

    @Override
    public void insert(Hiding hiding) {
        memory.requireUnitOfWork();
        hidings.put(hiding.id(), hiding);
    }

    @Override
    public Optional<Hiding> find(HidingId id) {
        memory.requireUnitOfWork();
        return Optional.ofNullable(hidings.get(id));
    }

    @Override
    public List<Hiding> about(PersonId child) {
        return newestFirst(hiding -> hiding.child().equals(child));
    }

    @Override
    public List<Hiding> naming(DocumentId document) {
        return newestFirst(hiding -> hiding.scope() instanceof Hiding.Papers(var documents) && documents.contains(document));
    }

    private List<Hiding> newestFirst(Predicate<Hiding> wanted) {
        memory.requireUnitOfWork();
        return hidings.values().stream().filter(wanted)
            .sorted(Comparator.comparing(Hiding::at).thenComparing(hiding -> hiding.id().value()).reversed()).toList();
    }

    @Override
    public Hidden from(PersonId guardian, LocalDate day) {
        Set<DocumentId> documents = new HashSet<>();
        Set<PersonId> children = new HashSet<>();
        for (Hiding hiding : newestFirst(one -> one.guardian().equals(guardian) && one.isInForce(day))) {
            switch (hiding.scope()) {
                case Hiding.Everything all -> children.add(hiding.child());
                case Hiding.Papers(var named) -> documents.addAll(named);
            }
        }
        return new Hidden(documents, children);
    }

    @Override
    public void extend(HidingId id, DocumentId document) {
        Hiding hiding = find(id).orElseThrow();
        if (hiding.scope() instanceof Hiding.Papers(var documents) && !documents.contains(document)) {
            List<DocumentId> more = new ArrayList<>(documents);
            more.add(document);
            hidings.put(id, new Hiding(id, hiding.child(), hiding.guardian(), new Hiding.Papers(more), hiding.span(),
                hiding.reason(), hiding.basis(), hiding.by(), hiding.at(), hiding.lifted()));
        }
    }

    @Override
    public void lift(HidingId id, Hiding.Lifting lifting) {
        Hiding hiding = find(id).filter(one -> one.lifted().isEmpty())
            .orElseThrow(() -> new Conflict("Hiding " + id + " is lifted already"));
        hidings.put(id, hiding.lifted(lifting));
    }

    /** One unit of work at a time is the only way of this database. */
    @Override
    public void takeTurn() {
        memory.requireUnitOfWork();
    }

    @Override
    public List<HidingId> of(PersonId person) {
        return newestFirst(hiding -> hiding.child().equals(person) || hiding.guardian().equals(person)).stream()
            .map(Hiding::id).sorted(Comparator.comparing(HidingId::value)).toList();
    }

    @Override
    public void replace(Collection<HidingId> ids, PersonId from, PersonId to) {
        memory.requireUnitOfWork();
        ids.forEach(id -> hidings.computeIfPresent(id, (same, hiding) -> new Hiding(id,
            hiding.child().equals(from) ? to : hiding.child(), hiding.guardian().equals(from) ? to : hiding.guardian(),
            hiding.scope(), hiding.span(), hiding.reason(), hiding.basis(), hiding.by(), hiding.at(), hiding.lifted())));
    }
}
