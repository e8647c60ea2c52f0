package org.skolbro.ui.internal.retention;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRuleId;

/** What changes from one set of rows to another, row by row. */
record PlanDifference(List<RetentionRule> added, List<RetentionRule> changed, List<RetentionRule> removed) {

    static PlanDifference between(List<RetentionRule> before, List<RetentionRule> after) {
        Map<RetentionRuleId, RetentionRule> old = byId(before);
        Map<RetentionRuleId, RetentionRule> now = byId(after);
        return new PlanDifference(
            after.stream().filter(rule -> !old.containsKey(rule.id())).toList(),
            after.stream().filter(rule -> old.containsKey(rule.id()) && !old.get(rule.id()).equals(rule)).toList(),
            before.stream().filter(rule -> !now.containsKey(rule.id())).toList());
    }

    boolean isNone() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }

    private static Map<RetentionRuleId, RetentionRule> byId(List<RetentionRule> rules) {
        return rules.stream().collect(Collectors.toMap(RetentionRule::id, Function.identity(), (first, again) -> first));
    }
}
