package org.skolbro.core.internal.document;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.Documents;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.core.store.UnitOfWork;

/**
 * Finalises, and says that it is done only when the ledger's entry is outside the database as well. Asking again after a
 * failure in between is no fault: the document is finalised once, and the entry is copied then.
 */
@Component(service = Acknowledging.class)
public final class Acknowledging {

    private final Gate gate;
    private final DocumentStore documents;
    private final HoldingStore holdings;
    private final OwnDrafts own;
    private final Finalising finalising;
    private final FinalisingMany many;
    private final Rows rows;
    private final LedgerCopy copy;
    private final UnitOfWork work;

    @Activate
    public Acknowledging(@Reference UnitOfWork work, @Reference Gate gate, @Reference DocumentStore documents,
            @Reference HoldingStore holdings, @Reference OwnDrafts own, @Reference Finalising finalising,
            @Reference FinalisingMany many, @Reference Rows rows, @Reference LedgerCopy copy) {
        this.work = work;
        this.gate = gate;
        this.documents = documents;
        this.holdings = holdings;
        this.own = own;
        this.finalising = finalising;
        this.many = many;
        this.rows = rows;
        this.copy = copy;
    }

    /** Opens its own unit of work. */
    Outcome<DocumentRow> finalise(Caller caller, DocumentId id) {
        Outcome<DocumentRow> outcome = Patience.tryAgain(() -> work.inOne(() -> inOne(caller, id)));
        if (outcome instanceof Outcome.Done<DocumentRow>) {
            copy.catchUp();
        }
        return outcome;
    }

    /** Opens its own unit of work. Asked again after a failure it would finalise twice: what is there can be looked up. */
    Outcome<List<DocumentId>> finaliseAll(Caller caller, List<Documents.Ready> ready) {
        if (ready.isEmpty()) {
            return Outcome.done(List.of());
        }
        Outcome<List<DocumentId>> outcome = work.inOne(() -> many.finalise(caller, ready));
        if (outcome instanceof Outcome.Done<List<DocumentId>>) {
            copy.catchUp();
        }
        return outcome;
    }

    private Outcome<DocumentRow> inOne(Caller caller, DocumentId id) {
        AccountId account = gate.account(caller);
        Optional<StoredDocument> before = documents.find(id).filter(document -> document.authors().contains(account)
            && own.reaches(caller, document.about()));
        Outcome<StoredDocument> outcome = before.map(Outcome::done)
            .orElseGet(() -> finalising.finalise(caller, own.require(caller, id)));
        return outcome.map(document -> rows.of(caller, document, holdings.activeOf(List.of(id))));
    }
}
