package org.skolbro.core.internal.retention;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RecordKind;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRule.Action;
import org.skolbro.api.text.Text;
import org.skolbro.core.store.DisposalStore.Kind;

/** For how long records other than documents are kept, by the plan in force. To be called inside a unit of work. */
@Component(service = KindPeriods.class)
public final class KindPeriods {

    private static final Text NO_ROW = Text.sv("Tills vidare: ingen rad i dokumenthanteringsplanen gäller.")
        .en("Until further notice: no row of the records plan applies.");

    private final PlanVersions plans;

    @Activate
    public KindPeriods(@Reference PlanVersions plans) {
        this.plans = plans;
    }

    /** A whole sentence. */
    public Text of(RecordKind kind) {
        return plans.inForce().map(plan -> new ResolvedRules(plan).ruleFor(Kind.of(kind)).map(rule -> sentence(plan, rule)).orElse(NO_ROW))
            .orElse(RetentionSentences.NO_PLAN);
    }

    private static Text sentence(Plan plan, RetentionRule rule) {
        if (rule.action() == Action.PRESERVE) {
            return RetentionSentences.preserved(plan, rule);
        }
        Text event = RetentionSentences.milestone(rule.milestone());
        return Text.sv("Gallras " + rule.months() + " månader efter " + event.sv() + " (rad " + rule.id() + ", plan " + plan.version() + ").")
            .en("Destroyed " + rule.months() + " months after " + event.en() + " (row " + rule.id() + ", plan " + plan.version() + ").");
    }
}
