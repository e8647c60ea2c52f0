package org.skolbro.core.internal.retention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.Draft;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.document.NewInCase;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.StoredDocument;

/**
 * Cases (ärenden): what one unit keeps of one child, builds on each other and is counted from the case's closing by the plan.
 * Nobody opens one: a document that builds on nothing is a case of its own. Inside a unit of work.
 */
@Component(service = {CaseFiles.class, NewInCase.class})
public final class CaseFiles implements NewInCase {

    static final String OPENED = "case.opened-again";

    private final PlanVersions plans;
    private final DocumentStore documents;
    private final HoldingStore holdings;
    private final AuditTrail audit;

    @Activate
    public CaseFiles(@Reference PlanVersions plans, @Reference DocumentStore documents, @Reference HoldingStore holdings,
            @Reference AuditTrail audit) {
        this.plans = plans;
        this.documents = documents;
        this.holdings = holdings;
        this.audit = audit;
    }

    /** The cases that these are in, whole. A few statements for each document, and cases are small. */
    List<Holding> around(Plan plan, Collection<Holding> some) {
        ResolvedRules rules = new ResolvedRules(plan);
        Set<Place> places = some.stream().map(Place::of).collect(Collectors.toSet());
        List<Holding> all = new ArrayList<>();
        Set<DocumentId> seen = new HashSet<>();
        Set<DocumentId> next = some.stream().map(Holding::document).collect(Collectors.toSet());
        while (!next.isEmpty()) {
            seen.addAll(next);
            List<Holding> found = holdings.activeOf(next).stream().filter(holding -> places.contains(Place.of(holding)))
                .filter(holding -> rules.countsFrom(Milestone.CASE_CLOSED, holding)).toList();
            all.addAll(found);
            next = found.stream().map(Holding::document).distinct().flatMap(this::neighbours).filter(id -> !seen.contains(id))
                .collect(Collectors.toSet());
        }
        return all;
    }

    /** The documents of the case that a document is in, itself first; by the plan in force, without which each is a case of its own. */
    List<DocumentId> of(DocumentId document) {
        List<Holding> kept = holdings.activeOf(List.of(document));
        return Stream.concat(Stream.of(document), plans.inForce().stream().flatMap(plan -> around(plan, kept).stream()).map(Holding::document))
            .distinct().toList();
    }

    private record Place(Optional<PersonId> subject, UnitCode unit) {

        static Place of(Holding holding) {
            return new Place(holding.subject(), holding.unit());
        }
    }

    private Stream<DocumentId> neighbours(DocumentId id) {
        return Stream.of(documents.find(id).flatMap(StoredDocument::source).map(Draft.Source::document).stream(),
            documents.cited(id).stream(), documents.citing(id).stream(), documents.correctionOf(id).stream())
            .flatMap(ids -> ids);
    }

    @Override
    public void filed(Caller caller, StoredDocument document) {
        if (document.source().isPresent() || !documents.cited(document.id()).isEmpty()) {
            plans.inForce().ifPresent(plan -> openAgain(caller, plan, document));
        }
    }

    private void openAgain(Caller caller, Plan plan, StoredDocument document) {
        ResolvedRules rules = new ResolvedRules(plan);
        List<Holding> added = holdings.activeOf(List.of(document.id())).stream()
            .filter(holding -> rules.countsFrom(Milestone.CASE_CLOSED, holding)).toList();
        List<Holding> closed = around(plan, added).stream()
            .filter(holding -> holding.milestones().containsKey(Milestone.CASE_CLOSED)).toList();
        holdings.reach(closed.stream().map(Holding::id).toList(), Milestone.CASE_CLOSED, Optional.empty());
        closed.stream().map(Holding::document).distinct().forEach(id -> audit.write(caller, OPENED,
            closed.stream().filter(holding -> holding.document().equals(id)).flatMap(holding -> holding.subject().stream()).distinct().toList(),
            id.toString(), document.id().toString()));
    }
}
