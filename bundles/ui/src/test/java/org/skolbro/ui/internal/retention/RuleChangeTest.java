package org.skolbro.ui.internal.retention;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.form.Forms;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRule.Action;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.retention.RetentionRuleId;
import org.skolbro.api.text.Text;
import org.skolbro.ui.fake.Fake;
import org.skolbro.ui.internal.text.Words;

public class RuleChangeTest {

    private final Words words = Words.in(Words.SWEDISH);
    private final RuleChange change = new RuleChange(words, new RuleWords(words, Fake.unasked(Forms.class)));
    private final RetentionRule before = rule("GR", Milestone.HANDED_OVER, 42, Action.DESTROY, "Beslut 1");

    @Test
    public void saysTheTwoPeriods() {
        assertEquals(List.of("Frist: 3 år och 6 månader → 1 år och 6 månader"),
            change.between(before, rule("GR", Milestone.HANDED_OVER, 18, Action.DESTROY, "Beslut 1")));
    }

    @Test
    public void saysTheWholeSentenceWhenTheEventIsAnother() {
        assertEquals(List.of("Vad händer: Gallras 3 år och 6 månader efter överlämnandet → Bevaras"),
            change.between(before, rule("GR", Milestone.HANDED_OVER, 42, Action.PRESERVE, "Beslut 1")));
    }

    @Test
    public void saysEachPartThatChanged() {
        assertEquals(List.of("Skolform: Grundskola → Förskola", "Stöd: Beslut 1 → Beslut 2"),
            change.between(before, rule("FS", Milestone.HANDED_OVER, 42, Action.DESTROY, "Beslut 2")));
    }

    @Test
    public void saysNothingOfARowThatIsTheSame() {
        assertEquals(List.of(), change.between(before, before));
    }

    private static RetentionRule rule(String code, Milestone milestone, int months, Action action, String citation) {
        return new RetentionRule(new RetentionRuleId("skola/rad"), RetentionRule.DOCUMENT, Optional.empty(),
            Optional.of(new SchoolType(code)), Optional.empty(), milestone, months, action, LegalBasis.of(citation), new Text("–", "–"));
    }
}
