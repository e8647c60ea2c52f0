package org.skolbro.core.internal.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.PlanExample;
import org.skolbro.api.retention.PlanExample.Tried;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRule.Action;
import org.skolbro.api.text.Text;
import org.skolbro.core.store.DisposalStore.Kind;

/** Holds a plan's examples against its rows, with the same resolution and the same calendar as a run. */
final class PlanTrial {

    private PlanTrial() {
    }

    static List<Tried> of(Plan plan) {
        ResolvedRules rules = new ResolvedRules(plan);
        return plan.examples().stream().map(example -> tried(plan, rules, example)).toList();
    }

    /** The first example that the rows contradict, in words for whom the adoption is refused. */
    static Optional<Text> fault(Plan plan) {
        return of(plan).stream().filter(tried -> !tried.holds()).findFirst().map(PlanTrial::fault);
    }

    private static Text fault(Tried tried) {
        String name = tried.example().name();
        Text expected = tried.example().due().map(day -> Text.sv(day.toString()).en(day.toString()))
            .orElse(Text.sv("att handlingen behålls").en("that the document is kept"));
        return Text.sv("Exemplet ”" + name + "” stämmer inte. Det väntar sig " + expected.sv() + ", men raderna säger: " + tried.said().sv())
            .en("The example “" + name + "” fails. It expects " + expected.en() + ", but the rows say: " + tried.said().en());
    }

    private static Tried tried(Plan plan, ResolvedRules rules, PlanExample example) {
        Optional<RetentionRule> rule = rules.ruleFor(new Kind(example.type(), example.schoolType(), example.holdingBasis()));
        Optional<RetentionRule> acting = rule.filter(row -> row.action() != Action.PRESERVE)
            .filter(row -> row.milestone() == example.milestone());
        Optional<LocalDate> due = acting.map(row -> Periods.dueOn(example.reached(), row.months()));
        return new Tried(example, due.equals(example.due()), said(plan, rule, acting, example));
    }

    private static Text said(Plan plan, Optional<RetentionRule> rule, Optional<RetentionRule> acting, PlanExample example) {
        if (acting.isPresent()) {
            return RetentionSentences.due(acting.get(), example.reached());
        }
        return rule.map(row -> row.action() == Action.PRESERVE ? RetentionSentences.preserved(plan, row)
            : RetentionSentences.waiting(plan, row)).orElse(RetentionSentences.noRow(plan));
    }
}
