package org.skolbro.core.internal.retention;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.retention.DeclaredMilestones;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.document.SeenDocuments;
import org.skolbro.core.store.HoldStore;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.UnitOfWork;

/** Milestones that a person sets: asks the gate, opens the unit of work, writes a line for each document. */
@Component
public final class DeclaredMilestonesService implements DeclaredMilestones {

    private static final int LONGEST_REASON = 500;

    private final UnitOfWork work;
    private final Gate gate;
    private final AuditTrail audit;
    private final Declarable declarable;
    private final SeenDocuments seen;
    private final Ports stores;

    @Activate
    public DeclaredMilestonesService(@Reference UnitOfWork work, @Reference Gate gate, @Reference AuditTrail audit,
            @Reference Declarable declarable, @Reference SeenDocuments seen, @Reference Ports stores) {
        this.work = work;
        this.gate = gate;
        this.audit = audit;
        this.declarable = declarable;
        this.seen = seen;
        this.stores = stores;
    }

    /** Where it is written, and what it takes turns with. */
    @Component(service = Ports.class)
    public static final class Ports {

        private final PlanVersions plans;
        private final HoldingStore holdings;
        private final HoldStore holds;

        @Activate
        public Ports(@Reference PlanVersions plans, @Reference HoldingStore holdings, @Reference HoldStore holds) {
            this.plans = plans;
            this.holdings = holdings;
            this.holds = holds;
        }
    }

    @Override
    public boolean counts(Caller caller, Collection<DocumentTypeId> types, What what) {
        gate.account(caller);
        return work.inOne(() -> stores.plans.inForce().filter(plan -> Declarable.counts(plan, types, what)).isPresent());
    }

    @Override
    public List<Standing> of(Caller caller, DocumentId document, Optional<PersonId> child) {
        gate.account(caller);
        return work.inOne(() -> {
            List<Standing> standings = stores.plans.inForce().map(plan -> Stream.of(What.values())
                .flatMap(what -> standing(what, declarable.of(caller, plan, what, new Documents(child, List.of(document)))).stream())
                .toList()).orElse(List.of());
            if (!standings.isEmpty()) {
                audit.write(caller, "document.why", child.map(List::of).orElse(List.of()), document.toString(), "");
            }
            return standings;
        });
    }

    private Optional<Standing> standing(What what, List<Holding> counted) {
        return counted.isEmpty() ? Optional.empty() : Optional.of(new Standing(what, counted.stream()
            .flatMap(holding -> Optional.ofNullable(holding.milestones().get(what.milestone())).stream()).min(LocalDate::compareTo),
            stores.plans.today()));
    }

    @Override
    public Undeclared undeclared(Caller caller, PersonId child, What what) {
        gate.account(caller);
        return work.inOne(() -> {
            List<DocumentId> open = stores.plans.inForce().map(plan -> declarable.of(caller, plan, what, child).stream()
                .filter(holding -> !holding.milestones().containsKey(what.milestone())).map(Holding::document).distinct().toList())
                .orElse(List.of());
            audit.write(caller, "document.listed", List.of(child), "", "");
            return new Undeclared(seen.of(caller, child, open), stores.plans.today());
        });
    }

    @Override
    public Outcome<Integer> declare(Caller caller, Asked asked) {
        gate.account(caller);
        if (isNoReason(asked.reason())) {
            return Outcome.refused(DeclaredTexts.NO_REASON);
        }
        return work.inOne(() -> asked.on().isAfter(stores.plans.today()) ? Outcome.refused(DeclaredTexts.FUTURE)
            : found(caller, asked.what(), asked.which(), plan -> declare(caller, plan, asked)));
    }

    private Outcome<Integer> declare(Caller caller, Plan plan, Asked asked) {
        return switch (declarable.whole(caller, plan, asked.what(), asked.which())) {
            case Outcome.Refused<List<Holding>>(Text reason) -> Outcome.refused(reason);
            case Outcome.Done<List<Holding>>(List<Holding> all) -> {
                List<Holding> open = all.stream().filter(one -> !one.milestones().containsKey(asked.what().milestone())).toList();
                yield open.isEmpty() ? Outcome.refused(DeclaredTexts.ALREADY)
                    : open.stream().anyMatch(holding -> Declarable.madeAfter(holding, asked.on())) ? Outcome.refused(DeclaredTexts.TOO_EARLY)
                    : Outcome.done(write(caller, new Change(asked.what(), Optional.of(asked.on()), asked.reason()), open));
            }
        };
    }

    @Override
    public Outcome<Integer> takeBack(Caller caller, What what, Documents which, String reason) {
        gate.account(caller);
        if (isNoReason(reason)) {
            return Outcome.refused(DeclaredTexts.NO_REASON);
        }
        return work.inOne(() -> {
            stores.holds.takeTurn();
            return found(caller, what, which, plan -> takeBack(caller, plan, new Change(what, Optional.empty(), reason), which));
        });
    }

    private Outcome<Integer> takeBack(Caller caller, Plan plan, Change change, Documents which) {
        return switch (declarable.whole(caller, plan, change.what(), which)) {
            case Outcome.Refused<List<Holding>>(Text reason) -> Outcome.refused(reason);
            case Outcome.Done<List<Holding>>(List<Holding> all) -> {
                List<Holding> declared = all.stream().filter(one -> one.milestones().containsKey(change.what().milestone())).toList();
                yield declared.isEmpty() ? Outcome.refused(DeclaredTexts.NOT_DECLARED)
                    : declarable.isApproved(declared) ? Outcome.refused(DeclaredTexts.APPROVED)
                    : Outcome.done(write(caller, change, declared));
            }
        };
    }

    private Outcome<Integer> found(Caller caller, What what, Documents which, Function<Plan, Outcome<Integer>> then) {
        return stores.plans.inForce().filter(plan -> !declarable.of(caller, plan, what, which).isEmpty()).map(then)
            .orElse(Outcome.refused(DeclaredTexts.NOT_COUNTED));
    }

    /** @param on empty to take it back */
    private record Change(What what, Optional<LocalDate> on, String reason) {

        String action() {
            return switch (what) {
                case IRRELEVANT -> on.isPresent() ? "document.irrelevant" : "document.relevant-again";
                case CASE_CLOSED -> on.isPresent() ? "case.closed" : CaseFiles.OPENED;
            };
        }
    }

    private int write(Caller caller, Change change, List<Holding> changed) {
        stores.holdings.reach(changed.stream().map(Holding::id).toList(), change.what().milestone(), change.on());
        String detail = change.on().map(day -> day + ": ").orElse("") + change.reason().strip();
        List<DocumentId> documents = changed.stream().map(Holding::document).distinct().toList();
        documents.forEach(document -> audit.write(caller, change.action(), changed.stream()
            .flatMap(holding -> holding.subject().stream()).distinct().toList(), document.toString(), detail));
        return documents.size();
    }

    private static boolean isNoReason(String reason) {
        return reason == null || reason.isBlank() || reason.strip().length() > LONGEST_REASON;
    }
}
