package org.skolbro.testkit.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.rectification.Rectification.State;
import org.skolbro.api.rectification.RectificationId;
import org.skolbro.api.retention.HoldId;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.RectificationStore;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.core.store.StoredRectification;

/** Rectifications in memory; gone with the content of what they are about. */
public final class InMemoryRectificationStore implements RectificationStore {

    private final Memory memory;
    private final DocumentStore documents;
    private final Map<RectificationId, StoredRectification> rows;

    public InMemoryRectificationStore(Memory memory, DocumentStore documents) {
        this.memory = memory;
        this.documents = documents;
        this.rows = memory.table();
    }

    private List<StoredRectification> those(Predicate<StoredRectification> which) {
        memory.requireUnitOfWork();
        return rows.values().stream().filter(one -> documents.find(one.document()).flatMap(StoredDocument::erasedAt).isEmpty()).filter(which)
            .sorted(Comparator.comparing(one -> one.id().value())).toList();
    }

    @Override
    public void insert(StoredRectification rectification) {
        memory.requireUnitOfWork();
        rows.put(rectification.id(), rectification);
    }

    @Override
    public Optional<StoredRectification> find(RectificationId id) {
        return those(one -> one.id().equals(id)).stream().findFirst();
    }

    @Override
    public List<StoredRectification> of(Collection<DocumentId> asked) {
        return those(one -> asked.contains(one.document()));
    }

    @Override
    public List<StoredRectification> open() {
        return those(one -> one.state() == State.OPEN);
    }

    @Override
    public Optional<StoredRectification> openWith(HoldId hold) {
        return open().stream().filter(one -> one.hold().equals(hold)).findFirst();
    }

    @Override
    public void end(StoredRectification ended) {
        find(ended.id()).filter(one -> one.state() == State.OPEN).orElseThrow(() -> new Conflict("Rectification " + ended.id() + " has ended already"));
        rows.put(ended.id(), ended);
    }

    @Override
    public List<RectificationId> ofChild(PersonId child) {
        return those(one -> one.child().equals(Optional.of(child))).stream().map(StoredRectification::id).toList();
    }

    @Override
    public void replace(Collection<RectificationId> rectifications, PersonId from, PersonId to) {
        those(one -> rectifications.contains(one.id()) && one.child().equals(Optional.of(from))).forEach(one -> rows.put(one.id(),
            new StoredRectification(one.id(), one.document(), Optional.of(to), one.asked(), one.onBehalfOf(), one.wrong(), one.hold(), one.state(),
                one.ruling())));
    }
}
