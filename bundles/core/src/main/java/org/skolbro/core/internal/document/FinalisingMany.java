package org.skolbro.core.internal.document;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Documents.Ready;
import org.skolbro.api.document.Draft.Change;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.Content;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.core.store.StoredDraft;

/**
 * Finalises documents that come whole, without a draft before them, as for each of a class. The gate is asked once about
 * all children, and the ledger is locked once. To be called in a unit of work.
 */
@Component(service = FinalisingMany.class)
public final class FinalisingMany {

    private final Gate gate;
    private final DocumentStore documents;
    private final Writing writing;
    private final Finalising finalising;
    private final Filing filing;
    private final Clock clock;

    @Activate
    public FinalisingMany(@Reference Gate gate, @Reference DocumentStore documents, @Reference Writing writing,
            @Reference Finalising finalising, @Reference Filing filing,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.gate = gate;
        this.documents = documents;
        this.writing = writing;
        this.finalising = finalising;
        this.filing = filing;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException when no screen could have sent one of them */
    Outcome<List<DocumentId>> finalise(Caller caller, List<Ready> ready) {
        AccountId account = gate.account(caller);
        Permits permits = writing.permits(caller, ready.stream().map(Ready::about).toList());
        List<StoredDraft> drafts = new ArrayList<>();
        List<Map<Optional<PersonId>, Writing.Spot>> spots = new ArrayList<>();
        for (Ready one : ready) {
            Optional<DocumentType> type = permits.type(one.about(), one.type());
            if (type.isEmpty()) {
                return Outcome.refused(Drafting.NOT_HERE);
            }
            Map<Optional<PersonId>, Writing.Spot> made = permits.spots(one.about(), one.type());
            StoredDraft draft = draft(account, one, type.get(), made.values().iterator().next());
            Optional<Text> fault = finalising.fault(caller, draft);
            if (fault.isPresent()) {
                return Outcome.refused(fault.get());
            }
            drafts.add(draft);
            spots.add(made);
        }
        return Outcome.done(file(caller, drafts, spots));
    }

    private StoredDraft draft(AccountId account, Ready ready, DocumentType type, Writing.Spot spot) {
        FieldCheck.requirePossible(type, new Change(Change.TITLE, "", ready.title()));
        ready.fields().forEach((key, text) -> FieldCheck.requirePossible(type, new Change(key, "", text)));
        return new StoredDraft(new DocumentId(Ids.next()), type, spot.schoolType(), spot.unit(), ready.about(), ready.title(),
            ready.date(), ready.fields(), List.of(account), 1, clock.instant(), Optional.empty(), Optional.empty());
    }

    private List<DocumentId> file(Caller caller, List<StoredDraft> drafts, List<Map<Optional<PersonId>, Writing.Spot>> spots) {
        List<Filing.Filed> filed = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Content content = finalising.content(drafts.get(i), List.of());
            StoredDocument document = finalising.document(caller, drafts.get(i), content);
            documents.insert(document, content);
            finalising.audit(caller, document);
            filed.add(new Filing.Filed(document, spots.get(i)));
        }
        filing.file(filed);
        return drafts.stream().map(StoredDraft::id).toList();
    }
}
