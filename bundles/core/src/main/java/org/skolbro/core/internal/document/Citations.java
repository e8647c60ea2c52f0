package org.skolbro.core.internal.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.Draft;
import org.skolbro.api.document.Draft.Source;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.StoredDraft;

/**
 * Which document builds on which (hänvisningar), told both ways to those who may read the other one too. To be called in a
 * unit of work.
 */
@Component(service = Citations.class)
public final class Citations {

    private final DocumentStore documents;
    private final OwnDrafts own;
    private final Drafting drafting;
    private final Opening opening;
    private final Rows rows;
    private final AuditTrail trail;

    @Activate
    public Citations(@Reference DocumentStore documents, @Reference OwnDrafts own, @Reference Drafting drafting,
            @Reference Opening opening, @Reference Rows rows, @Reference AuditTrail trail) {
        this.documents = documents;
        this.own = own;
        this.drafting = drafting;
        this.opening = opening;
        this.rows = rows;
        this.trail = trail;
    }

    /** @throws org.skolbro.api.problem.NotFound when the document is not for this caller, or about somebody else */
    Outcome<Draft> cite(Caller caller, DocumentId id, DocumentId document) {
        StoredDraft draft = own.require(caller, id);
        List<PersonId> children = OwnDrafts.children(draft.about());
        if (children.size() != 1) {
            return Outcome.refused(Text.sv("Bara det som skrivs om ett enda barn kan bygga på andra handlingar.")
                .en("Only what is written about one single child can build on other documents."));
        }
        if (basis(draft.id(), draft.source()).contains(document)) {
            return Outcome.refused(Text.sv("Handlingen är redan med.").en("The document is there already."));
        }
        Opened opened = opening.open(caller, document, Optional.of(children.getFirst()));
        documents.cite(id, document);
        trail.write(caller, "document.started-from", opened.subject(), document.toString(), "");
        return Outcome.done(drafting.take(caller, draft, opened.fields()));
    }

    List<DocumentRow> of(Caller caller, DocumentId id) {
        StoredDraft draft = own.require(caller, id);
        List<PersonId> children = OwnDrafts.children(draft.about());
        return readable(caller, basis(id, draft.source()), children.stream().findFirst());
    }

    List<DocumentRow> citedBy(Caller caller, Opened opened) {
        return readable(caller, documents.citing(opened.document().id()), opened.child());
    }

    List<DocumentRow> citedIn(Caller caller, Opened opened) {
        return readable(caller, basis(opened.document().id(), opened.document().source()), opened.child());
    }

    private List<DocumentId> basis(DocumentId id, Optional<Source> source) {
        return Stream.concat(source.filter(start -> start.kind() == Source.Kind.START).map(Source::document).stream(),
            documents.cited(id).stream()).toList();
    }

    private List<DocumentRow> readable(Caller caller, Collection<DocumentId> ids, Optional<PersonId> child) {
        return ids.stream().flatMap(id -> opening.find(caller, id, child).stream())
            .map(opened -> rows.of(caller, opened)).toList();
    }
}
