package org.skolbro.core.internal.transition;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.skolbro.api.consent.ConsentRule;
import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.rollover.ChosenPreview.Share;
import org.skolbro.api.text.Text;
import org.skolbro.api.transition.HandOver.Verdict;
import org.skolbro.api.transition.TransitionRule;
import org.skolbro.api.transition.TransitionRule.Follows;
import org.skolbro.api.transition.TransitionRuleId;
import org.skolbro.core.store.HandOverRecord.Asked;
import org.skolbro.core.store.HandOverRecord.Facts;
import org.skolbro.core.store.HandOverRecord.Outcome;
import org.skolbro.core.store.StoredTransition;

/** How many of a child's documents go which way for the same reason, without a look at the documents themselves. */
final class Shares {

    private Shares() {
    }

    static List<Share> of(StoredTransition transition, Facts facts, List<Outcome> outcomes) {
        Map<TransitionRuleId, TransitionRule> rules = facts.rules().stream()
            .collect(Collectors.toMap(TransitionRule::id, Function.identity(), (one, same) -> one));
        boolean herself = facts.guardians().contains(transition.child());
        Map<Way, Long> ways = outcomes.stream().collect(Collectors.groupingBy(outcome -> new Way(outcome.verdict(),
            HandOverSentences.why(outcome, facts.on(), herself, outcome.rule().map(rules::get).flatMap(rule -> consentRule(rule, facts)))),
            LinkedHashMap::new, Collectors.counting()));
        return ways.entrySet().stream().map(way -> new Share(way.getKey().verdict(), way.getKey().reason(), way.getValue()))
            .sorted(Comparator.comparing(Share::verdict).thenComparing(share -> share.reason().sv())).toList();
    }

    private record Way(Verdict verdict, Text reason) {
    }

    /** The municipality's rule about a consent that a row asks for. */
    static Optional<ConsentRule> consentRule(TransitionRule row, Facts facts) {
        return row.follows() instanceof Follows.WithConsent(PurposeId purpose)
            ? facts.purposes().stream().filter(asked -> asked.purpose().equals(purpose)).findFirst().flatMap(Asked::rule) : Optional.empty();
    }
}
