package org.skolbro.core.internal.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.DocumentStore.Query;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.StoredDocument;

/** Tells other parts what a caller sees of documents that they know by id alone. To be called in a unit of work. */
@Component(service = SeenDocuments.class)
public final class SeenDocuments {

    private static final Comparator<StoredDocument> NEWEST_FIRST = Comparator.comparing(StoredDocument::date)
        .thenComparing(document -> document.id().value()).reversed();

    private final DocumentStore documents;
    private final HoldingStore holdings;
    private final Sights sights;
    private final Rows rows;

    @Activate
    public SeenDocuments(@Reference DocumentStore documents, @Reference HoldingStore holdings, @Reference Sights sights,
            @Reference Rows rows) {
        this.documents = documents;
        this.holdings = holdings;
        this.sights = sights;
        this.rows = rows;
    }

    /** Those of the documents about the child that the caller sees, newest first; as many statements for many as for one. */
    public List<DocumentRow> of(Caller caller, PersonId child, Collection<DocumentId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Query query = sights.of(caller, child);
        Map<DocumentId, List<Holding>> held = holdings.activeOf(ids).stream()
            .filter(holding -> holding.subject().equals(Optional.of(child))).collect(Collectors.groupingBy(Holding::document));
        List<StoredDocument> seen = documents.find(ids).stream().filter(document -> document.erasedAt().isEmpty())
            .filter(document -> !Sights.seen(query, document, held.getOrDefault(document.id(), List.of())).isEmpty())
            .sorted(NEWEST_FIRST).toList();
        return rows.of(caller, new Page<>(seen, seen.size()), Optional.of(child), query).items();
    }
}
