package org.skolbro.core.internal.document;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.register.GroupId;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.DocumentStore.Query;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.StoredDocument;

/** Lets a caller in to one finalised document, or says that it does not exist. */
@Component(service = Opening.class)
public final class Opening {

    private final Gate gate;
    private final DocumentStore documents;
    private final HoldingStore holdings;
    private final Sights sights;
    private final Names names;
    private final HiddenPapers hidden;
    private final OrderedPapers ordered;
    private final RequestedPapers requested;

    @Activate
    public Opening(@Reference Gate gate, @Reference DocumentStore documents, @Reference HoldingStore holdings,
            @Reference Sights sights, @Reference Names names, @Reference HiddenPapers hidden, @Reference OrderedPapers ordered,
            @Reference RequestedPapers requested) {
        this.gate = gate;
        this.documents = documents;
        this.holdings = holdings;
        this.sights = sights;
        this.names = names;
        this.hidden = hidden;
        this.ordered = ordered;
        this.requested = requested;
    }

    /**
     * @param child the one it is read for; empty for a group's document, or for the first child it can be seen for
     * @throws NotFound when it is not there, or not for this caller
     */
    Opened open(Caller caller, DocumentId id, Optional<PersonId> child) {
        return find(caller, id, child).orElseThrow(() -> missing(id));
    }

    /** As {@link #open}; empty when it is not there, or not for this caller. */
    Optional<Opened> find(Caller caller, DocumentId id, Optional<PersonId> child) {
        gate.account(caller);
        return documents.find(id).filter(found -> found.erasedAt().isEmpty()).flatMap(document -> {
            List<Holding> held = holdings.activeOf(List.of(id));
            return switch (document.about()) {
                case About.OfGroup(var group) -> forGroup(caller, document, group, held);
                case About.OfChildren(var children) -> children.stream()
                    .filter(subject -> child.map(subject::equals).orElse(true))
                    .flatMap(subject -> forChild(caller, document, subject, held).stream()).findFirst();
            };
        });
    }

    /** Whether the caller is staff towards the child, or the group, that it was opened for. */
    boolean isStaff(Caller caller, Opened opened) {
        return opened.document().about() instanceof About.OfGroup(var group)
            ? gate.towards(caller, group).stream().anyMatch(Sights::isStaff)
            : opened.child().filter(child -> !gate.asStaff(caller, child).isEmpty()).isPresent();
    }

    private Optional<Opened> forGroup(Caller caller, StoredDocument document, GroupId group, List<Holding> held) {
        Optional<Opened> related = gate.towards(caller, group).isEmpty() ? Optional.empty()
            : opened(document, Optional.empty(), sights.of(caller, group), held, Masking.NOTHING);
        return related.or(() -> through(caller, document, Optional.empty(), requested.seen(caller, document, Optional.empty(), held)));
    }

    private Optional<Opened> forChild(Caller caller, StoredDocument document, PersonId child, List<Holding> held) {
        List<Holding> hers = held.stream().filter(holding -> holding.subject().equals(Optional.of(child))).toList();
        Optional<Opened> related = gate.towards(caller, child).isEmpty() ? Optional.empty()
            : opened(document, Optional.of(child), sights.of(caller, child), hers, masking(caller, document.about(), child));
        return related.or(() -> through(caller, document, Optional.of(child), ordered.seen(caller, document, child, hers)))
            .or(() -> through(caller, document, Optional.of(child), requested.seen(caller, document, Optional.of(child), hers)));
    }

    /** By an order or a request. Without the other holdings: where else it is kept tells where the child is now. */
    private Optional<Opened> through(Caller caller, StoredDocument document, Optional<PersonId> child, List<Holding> seen) {
        return seen.isEmpty() ? Optional.empty() : documents.content(document.id()).map(content -> new Opened(told(document), content,
            child, seen, seen, hidden.from(caller), child.map(who -> masking(caller, document.about(), who)).orElse(Masking.NOTHING)));
    }

    private Optional<Opened> opened(StoredDocument document, Optional<PersonId> child, Query query, List<Holding> held,
            Masking masking) {
        List<Holding> seen = Sights.seen(query, document, held);
        return seen.isEmpty() ? Optional.empty() : documents.content(document.id())
            .map(content -> new Opened(told(document), content, child, seen, held, query.hidden(), masking));
    }

    private StoredDocument told(StoredDocument document) {
        return document.signed(names.told());
    }

    /** Nothing is hidden of the child it is opened for, by whatever way. */
    private Masking masking(Caller caller, About about, PersonId child) {
        List<PersonId> children = OwnDrafts.children(about);
        if (children.size() < 2) {
            return Masking.NOTHING;
        }
        Set<PersonId> related = new HashSet<>(gate.towards(caller, children).keySet());
        related.add(child);
        return masking(about, related, names.persons(children));
    }

    /** What is hidden in a document from somebody with a relation to {@code related} only. */
    static Masking masking(About about, Set<PersonId> related, Map<PersonId, Person> known) {
        Collection<Person> subjects = OwnDrafts.children(about).stream().filter(known::containsKey).map(known::get).toList();
        return Masking.of(
            subjects.stream().filter(person -> !related.contains(person.id())).map(Person::name).toList(),
            subjects.stream().filter(person -> related.contains(person.id())).map(Person::name).toList());
    }

    private static NotFound missing(DocumentId id) {
        return new NotFound("No document " + id);
    }
}
