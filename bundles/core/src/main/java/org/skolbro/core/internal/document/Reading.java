package org.skolbro.core.internal.document;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.Documents.Filter;
import org.skolbro.api.document.ReadDocument;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.DocumentStore.Query;
import org.skolbro.core.store.StoredDocument;

/** Lists and opens finalised documents. Each time leaves its line in the audit. To be called in a unit of work. */
@Component(service = Reading.class)
public final class Reading {

    private final DocumentStore documents;
    private final Opening opening;
    private final Sights sights;
    private final Rows rows;
    private final Citations citations;
    private final WhySentences sentences;
    private final AuditTrail trail;

    @Activate
    public Reading(@Reference DocumentStore documents, @Reference Opening opening, @Reference Sights sights,
            @Reference Rows rows, @Reference Citations citations, @Reference WhySentences sentences, @Reference AuditTrail trail) {
        this.documents = documents;
        this.opening = opening;
        this.sights = sights;
        this.rows = rows;
        this.citations = citations;
        this.sentences = sentences;
        this.trail = trail;
    }

    Page<DocumentRow> about(Caller caller, PersonId child, Filter filter, Page.Request page) {
        Query query = Sights.narrow(sights.of(caller, child), filter);
        trail.write(caller, "document.listed", List.of(child), "", "");
        return rows.of(caller, documents.about(child, query, page), Optional.of(child), query);
    }

    /** No child is concerned, so no line is written. */
    Page<DocumentRow> about(Caller caller, GroupId id, Filter filter, Page.Request page) {
        Query query = Sights.narrow(sights.of(caller, id), filter);
        return rows.of(caller, documents.about(id, query, page), Optional.empty(), query);
    }

    ReadDocument read(Caller caller, DocumentId id, Optional<PersonId> child) {
        Opened opened = opening.open(caller, id, child);
        StoredDocument document = opened.document();
        audit(caller, "document.read", opened, document.type().id().value());
        return new ReadDocument(rows.of(caller, opened), document.type(), opened.fields(),
            opened.masking().in(opened.content().attachments()), document.finalisedAt(), rows.holdings(opened.held()),
            opened.source(), documents.correctionOf(id).filter(opened::leadsTo), document.decidedBy(),
            citations.citedIn(caller, opened), citations.citedBy(caller, opened));
    }

    List<Text> why(Caller caller, DocumentId id, Optional<PersonId> child) {
        Opened opened = opening.open(caller, id, child);
        audit(caller, "document.why", opened, "");
        return sentences.of(caller, opened);
    }

    private void audit(Caller caller, String action, Opened opened, String detail) {
        trail.write(caller, action, opened.subject(), opened.document().id().toString(), detail);
    }
}
