package org.skolbro.core.internal.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.Person;
import org.skolbro.api.retention.HoldId;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRule.Action;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.document.RetentionWhy;
import org.skolbro.core.store.DisposalStore.Kind;
import org.skolbro.core.store.HoldStore;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.RegisterStore;

/** Why a holding is kept or until when, by the plan in force; with the same resolution of rows as the run. */
@Component
public final class PlanRetentionWhy implements RetentionWhy {

    private final PlanVersions plans;
    private final HoldStore holds;
    private final AutomaticHolds automatic;
    private final RegisterStore register;

    @Activate
    public PlanRetentionWhy(@Reference PlanVersions plans, @Reference HoldStore holds, @Reference AutomaticHolds automatic,
            @Reference RegisterStore register) {
        this.plans = plans;
        this.holds = holds;
        this.automatic = automatic;
        this.register = register;
    }

    @Override
    public Answer about(Holding holding) {
        Answer answer = plans.inForce().map(plan -> byPlan(plan, holding)).orElse(kept(RetentionSentences.NO_PLAN));
        Optional<HoldId> hold = holds.stopping(List.of(holding)).values().stream().findFirst();
        if (hold.isEmpty()) {
            return answer;
        }
        Text held = automatic.behind(hold.get()).orElse(RetentionSentences.HELD);
        return kept(Text.sv(held.sv() + " " + answer.sentence().sv()).en(held.en() + " " + answer.sentence().en()));
    }

    private Answer byPlan(Plan plan, Holding holding) {
        ResolvedRules rules = new ResolvedRules(plan);
        Optional<RetentionRule> found = rules.ruleFor(new Kind(holding.type(), holding.schoolType(), holding.basis()));
        if (found.isEmpty()) {
            return kept(RetentionSentences.noRow(plan));
        }
        if (rules.filedFrom().filter(from -> holding.filedOn().isBefore(from)).isPresent()) {
            return kept(RetentionSentences.olderThan(plan));
        }
        RetentionRule rule = found.get();
        if (rule.action() == Action.PRESERVE) {
            return kept(RetentionSentences.preserved(plan, rule));
        }
        return reached(rule.milestone(), holding)
            .map(day -> new Answer(Optional.of(Periods.dueOn(day, rule.months())), RetentionSentences.due(plan, rule, day)))
            .orElseGet(() -> kept(RetentionSentences.waiting(plan, rule)));
    }

    private Optional<LocalDate> reached(Milestone milestone, Holding holding) {
        return milestone == Milestone.AGE_REACHED
            ? holding.subject().flatMap(register::person).flatMap(Person::number).map(IdentityNumber::birthDate)
            : Optional.ofNullable(holding.milestones().get(milestone));
    }

    private static Answer kept(Text sentence) {
        return new Answer(Optional.empty(), sentence);
    }
}
