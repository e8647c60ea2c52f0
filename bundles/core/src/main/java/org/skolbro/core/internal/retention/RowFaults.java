package org.skolbro.core.internal.retention;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.retention.RecordKind;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRule.Action;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.retention.RetentionRuleId;
import org.skolbro.api.text.Text;

/** Why rows make no plan: each by itself, and together. */
final class RowFaults {

    private static final Set<Action> OF_RECORDS = Set.of(Action.DESTROY, Action.PRESERVE);

    private RowFaults() {
    }

    /** The first fault, in words for whom the plan is refused. */
    static Optional<Text> of(List<RetentionRule> rules) {
        Set<RetentionRuleId> seen = new HashSet<>();
        for (int i = 0; i < rules.size(); i++) {
            RetentionRule rule = rules.get(i);
            if (!seen.add(rule.id())) {
                return Optional.of(Text.sv("Raden " + rule.id() + " finns två gånger.").en("Row " + rule.id() + " is there twice."));
            }
            List<RetentionRule> before = rules.subList(0, i);
            Optional<Text> fault = of(rule).or(() -> rival(rule, before));
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static Optional<Text> rival(RetentionRule rule, List<RetentionRule> before) {
        return before.stream().filter(other -> ResolvedRules.collide(rule, other)).findFirst().map(rival -> {
            String both = rival.id() + ", " + rule.id();
            return Text.sv("Två rader gäller exakt samma handlingar: " + both + ".")
                .en("Two rows apply to exactly the same documents: " + both + ".");
        });
    }

    private static Optional<Text> of(RetentionRule rule) {
        if (rule.recordKind().equals(RetentionRule.DOCUMENT)) {
            return Milestone.OF_DOCUMENTS.contains(rule.milestone()) ? Optional.empty() : Optional.of(milestone(rule));
        }
        Optional<RecordKind> kind = RecordKind.named(rule.recordKind());
        if (kind.isEmpty()) {
            return Optional.of(Text.sv("Raden " + rule.id() + " gäller ett slag av uppgifter som inte finns här.")
                .en("Row " + rule.id() + " is about a kind of record that is not here."));
        }
        if (rule.type().isPresent() || rule.schoolType().isPresent() || rule.holdingBasis().isPresent()) {
            return Optional.of(Text.sv("Raden " + rule.id() + " gäller inte handlingar. Lämna handlingstyp, skolform och innehav tomma.")
                .en("Row " + rule.id() + " is not about documents. Leave document type, school type and holding empty."));
        }
        if (!kind.get().milestones().contains(rule.milestone())) {
            return Optional.of(milestone(rule));
        }
        return OF_RECORDS.contains(rule.action()) ? Optional.empty()
            : Optional.of(Text.sv("Raden " + rule.id() + " kan bara gallra eller bevara.").en("Row " + rule.id() + " can only destroy or preserve."));
    }

    private static Text milestone(RetentionRule rule) {
        Text event = RetentionSentences.milestone(rule.milestone());
        return Text.sv("Raden " + rule.id() + " kan inte räkna från " + event.sv() + ". Välj en annan utgångspunkt.")
            .en("Row " + rule.id() + " cannot count from " + event.en() + ". Choose another starting point.");
    }
}
