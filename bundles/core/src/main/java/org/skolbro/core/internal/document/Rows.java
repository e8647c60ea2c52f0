package org.skolbro.core.internal.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.HoldingView;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.DocumentStore.Query;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.StoredDocument;

/**
 * Makes rows of finalised documents, with what the caller may not see taken out. The number of statements does not grow
 * with the number of rows.
 */
@Component(service = Rows.class)
public final class Rows {

    private final Gate gate;
    private final DocumentStore documents;
    private final HoldingStore holdings;
    private final Names names;
    private final RetentionWhy retention;

    @Activate
    public Rows(@Reference Gate gate, @Reference DocumentStore documents, @Reference HoldingStore holdings,
            @Reference Names names, @Reference RetentionWhy retention) {
        this.gate = gate;
        this.documents = documents;
        this.holdings = holdings;
        this.names = names;
        this.retention = retention;
    }

    /** @param child the one the list is about; empty for a group's */
    Page<DocumentRow> of(Caller caller, Page<StoredDocument> page, Optional<PersonId> child, Query query) {
        List<StoredDocument> found = page.items();
        if (found.isEmpty()) {
            return new Page<>(List.of(), page.total());
        }
        Map<DocumentId, List<Holding>> held = holdings.activeOf(found.stream().map(StoredDocument::id).toList()).stream()
            .filter(holding -> holding.subject().equals(child)).collect(Collectors.groupingBy(Holding::document));
        return new Page<>(of(found, people(caller, found),
            document -> Sights.seen(query, document, held.getOrDefault(document.id(), List.of()))), page.total());
    }

    DocumentRow of(Caller caller, StoredDocument document, List<Holding> seen) {
        return of(List.of(document), people(caller, List.of(document)), same -> seen).getFirst();
    }

    DocumentRow of(Caller caller, Opened opened) {
        List<StoredDocument> one = List.of(opened.document());
        People people = people(caller, one);
        return of(one, opened.child().map(people::with).orElse(people), same -> opened.seen()).getFirst();
    }

    /** @param seen the holdings through which each is seen */
    List<DocumentRow> of(List<StoredDocument> found, People people, Function<StoredDocument, List<Holding>> seen) {
        if (found.isEmpty()) {
            return List.of();
        }
        Set<DocumentId> corrected = documents.corrected(found.stream().map(StoredDocument::id).toList());
        Map<UnitCode, String> units = names.units(found.stream().map(StoredDocument::unit).distinct().toList());
        UnaryOperator<String> told = names.told();
        return found.stream().map(document -> row(document.signed(told), seen.apply(document), people, units,
            corrected.contains(document.id()))).toList();
    }

    /** The children that documents are about, and which of them the caller has a relation to. */
    record People(Map<PersonId, Person> known, Set<PersonId> related) {

        /** With one child more whom the caller may be told of, as when an order shows her a document. */
        People with(PersonId child) {
            return new People(known, Stream.concat(related.stream(), Stream.of(child)).collect(Collectors.toSet()));
        }
    }

    People people(Caller caller, List<StoredDocument> documents) {
        List<PersonId> children = documents.stream().flatMap(document -> OwnDrafts.children(document.about()).stream())
            .distinct().toList();
        return children.isEmpty() ? new People(Map.of(), Set.of())
            : new People(names.persons(children), gate.towards(caller, children).keySet());
    }

    private static DocumentRow row(StoredDocument document, List<Holding> seen, People people, Map<UnitCode, String> units,
            boolean corrected) {
        Masking masking = Opening.masking(document.about(), people.related(), people.known());
        List<String> visible = OwnDrafts.children(document.about()).stream()
            .filter(child -> people.related().contains(child) && people.known().containsKey(child))
            .map(child -> people.known().get(child).name().full()).toList();
        return new DocumentRow(document.id(), document.type().id(), document.type().name(), masking.in(document.title()),
            document.date(), document.authorName(), units.getOrDefault(document.unit(), document.unit().value()),
            Sights.place(seen), visible, document.attachments(), corrected);
    }

    List<HoldingView> holdings(List<Holding> held) {
        Map<UnitCode, String> units = names.units(held.stream().map(Holding::unit).distinct().toList());
        return held.stream().map(holding -> new HoldingView(holding.id(), holding.holderKind(),
            units.getOrDefault(holding.unit(), holding.unit().value()), holding.basis(), holding.state(),
            retention.about(holding).dueOn())).toList();
    }
}
