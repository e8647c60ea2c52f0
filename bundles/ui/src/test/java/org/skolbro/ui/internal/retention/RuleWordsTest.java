package org.skolbro.ui.internal.retention;

import static org.junit.Assert.assertEquals;

import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.form.Forms;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRule.Action;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.retention.RetentionRuleId;
import org.skolbro.api.text.Text;
import org.skolbro.ui.fake.Fake;
import org.skolbro.ui.internal.text.Words;

public class RuleWordsTest {

    private final RuleWords swedish = new RuleWords(Words.in(Words.SWEDISH), Fake.unasked(Forms.class));

    @Test
    public void sayYearsAndMonths() {
        assertEquals("3 år och 6 månader", swedish.period(42));
        assertEquals("1 år och 6 månader", swedish.period(18));
        assertEquals("2 år", swedish.period(24));
        assertEquals("1 månad", swedish.period(1));
    }

    @Test
    public void sayWhatHappensAndWhen() {
        assertEquals("Gallras 3 år och 6 månader efter överlämnandet",
            swedish.action(rule(Milestone.HANDED_OVER, 42, Action.DESTROY)));
        assertEquals("Gallras direkt efter att placeringen upphört",
            swedish.action(rule(Milestone.PLACEMENT_ENDED, 0, Action.DESTROY)));
        assertEquals("Gallras när barnet fyller 20 år", swedish.action(rule(Milestone.AGE_REACHED, 240, Action.DESTROY)));
        assertEquals("Bevaras", swedish.action(rule(Milestone.FINALISED, 0, Action.PRESERVE)));
    }

    private static RetentionRule rule(Milestone milestone, int months, Action action) {
        return new RetentionRule(new RetentionRuleId("preschool/row"), RetentionRule.DOCUMENT, Optional.empty(),
            Optional.empty(), Optional.empty(), milestone, months, action, LegalBasis.of("beslut"), new Text("–", "–"));
    }
}
