package org.skolbro.core.internal.retention;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.retention.DeclaredMilestones.Documents;
import org.skolbro.api.retention.DeclaredMilestones.What;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.core.internal.document.Custody;
import org.skolbro.core.store.DisposalStore;
import org.skolbro.core.store.Holding;

/** What can be declared: kept by whoever asks, and counted from it by the plan. To be called inside a unit of work. */
@Component(service = Declarable.class)
public final class Declarable {

    private final Custody custody;
    private final CaseFiles cases;
    private final DisposalStore runs;

    @Activate
    public Declarable(@Reference Custody custody, @Reference CaseFiles cases, @Reference DisposalStore runs) {
        this.custody = custody;
        this.cases = cases;
        this.runs = runs;
    }

    static boolean counts(Plan plan, Collection<DocumentTypeId> types, What what) {
        return plan.rules().stream().filter(rule -> rule.recordKind().equals(RetentionRule.DOCUMENT))
            .filter(rule -> rule.milestone() == what.milestone() && rule.action() != RetentionRule.Action.PRESERVE)
            .anyMatch(rule -> rule.type().map(types::contains).orElse(!types.isEmpty()));
    }

    List<Holding> of(Caller caller, Plan plan, What what, Documents which) {
        return counted(plan, what, custody.of(caller, which.child(), which.ids()));
    }

    List<Holding> of(Caller caller, Plan plan, What what, PersonId child) {
        return counted(plan, what, custody.of(caller, child));
    }

    private static List<Holding> counted(Plan plan, What what, List<Custody.Kept> kept) {
        ResolvedRules rules = new ResolvedRules(plan);
        return kept.stream().flatMap(one -> one.answeredFor().stream())
            .filter(holding -> rules.countsFrom(what.milestone(), holding)).toList();
    }

    /** The documents, or their whole cases; refused when a case has something that is not the caller's. */
    Outcome<List<Holding>> whole(Caller caller, Plan plan, What what, Documents which) {
        List<Holding> mine = of(caller, plan, what, which);
        if (what == What.IRRELEVANT) {
            return Outcome.done(mine);
        }
        List<Holding> all = cases.around(plan, mine);
        Set<Holding> answeredFor = new HashSet<>(of(caller, plan, what,
            new Documents(which.child(), all.stream().map(Holding::document).distinct().toList())));
        return answeredFor.containsAll(all) ? Outcome.done(all) : Outcome.refused(DeclaredTexts.OTHERS);
    }

    boolean isApproved(List<Holding> some) {
        return !runs.approved(some.stream().map(Holding::id).toList()).isEmpty();
    }

    static boolean madeAfter(Holding holding, LocalDate day) {
        return Optional.ofNullable(holding.milestones().get(Milestone.FINALISED)).filter(made -> made.isAfter(day)).isPresent();
    }
}
