package org.skolbro.core.internal.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRule.Action;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.document.RetentionWhy;
import org.skolbro.core.store.DisposalStore.Kind;
import org.skolbro.core.store.HoldStore;
import org.skolbro.core.store.Holding;

/** Why a holding is kept or until when, by the plan in force; with the same resolution of rows as the run. */
@Component
public final class PlanRetentionWhy implements RetentionWhy {

    private final PlanVersions plans;
    private final HoldStore holds;

    @Activate
    public PlanRetentionWhy(@Reference PlanVersions plans, @Reference HoldStore holds) {
        this.plans = plans;
        this.holds = holds;
    }

    @Override
    public Answer about(Holding holding) {
        Answer answer = plans.inForce().map(plan -> byPlan(plan, holding)).orElse(kept(RetentionSentences.NO_PLAN));
        if (holds.stopping(List.of(holding)).isEmpty()) {
            return answer;
        }
        Text held = RetentionSentences.HELD;
        return kept(Text.sv(held.sv() + " " + answer.sentence().sv()).en(held.en() + " " + answer.sentence().en()));
    }

    private static Answer byPlan(Plan plan, Holding holding) {
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
        LocalDate milestone = holding.milestones().get(rule.milestone());
        return milestone == null ? kept(RetentionSentences.waiting(plan, rule))
            : new Answer(Optional.of(Periods.dueOn(milestone, rule.months())), RetentionSentences.due(plan, rule, milestone));
    }

    private static Answer kept(Text sentence) {
        return new Answer(Optional.empty(), sentence);
    }
}
