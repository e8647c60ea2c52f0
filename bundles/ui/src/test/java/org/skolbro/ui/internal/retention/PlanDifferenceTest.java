package org.skolbro.ui.internal.retention;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRule.Action;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.retention.RetentionRuleId;
import org.skolbro.api.text.Text;

public class PlanDifferenceTest {

    @Test
    public void tellsNewChangedAndRemovedRowsApart() {
        PlanDifference difference = PlanDifference.between(List.of(row("a", 18), row("b", 18), row("c", 18)),
            List.of(row("a", 18), row("b", 42), row("d", 18)));
        assertEquals(List.of(row("d", 18)), difference.added());
        assertEquals(List.of(row("b", 42)), difference.changed());
        assertEquals(List.of(row("c", 18)), difference.removed());
    }

    @Test
    public void isNoneWhenRowsAreTheSameInAnotherOrder() {
        assertTrue(PlanDifference.between(List.of(row("a", 1), row("b", 1)), List.of(row("b", 1), row("a", 1))).isNone());
    }

    private static RetentionRule row(String name, int months) {
        return new RetentionRule(new RetentionRuleId("preschool/" + name), RetentionRule.DOCUMENT, Optional.empty(),
            Optional.empty(), Optional.empty(), Milestone.FINALISED, months, Action.DESTROY, LegalBasis.of("beslut"),
            new Text("–", "–"));
    }
}
