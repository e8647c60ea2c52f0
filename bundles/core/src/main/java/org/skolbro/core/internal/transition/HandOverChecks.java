package org.skolbro.core.internal.transition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.text.Text;
import org.skolbro.api.transition.HandOver.Verdict;
import org.skolbro.core.store.HandOverRecord.Facts;
import org.skolbro.core.store.HandOverRecord.Outcome;
import org.skolbro.core.store.StoredTransition;

/** What stands in the way of a decision about a hand-over, or of the hand-over. Asked on the turn of hand-overs. */
@Component(service = HandOverChecks.class)
public final class HandOverChecks {

    private static final int LONGEST_NOTE = 2000;

    private final BridgeEnds ends;
    private final Crossing crossing;
    private final TransitionViews views;

    @Activate
    public HandOverChecks(@Reference BridgeEnds ends, @Reference Crossing crossing, @Reference TransitionViews views) {
        this.ends = ends;
        this.crossing = crossing;
        this.views = views;
    }

    /** What whoever acts has seen and says. */
    record Said(Set<DocumentId> needed, String note, String fingerprint) {
    }

    Optional<Text> handingOver(StoredTransition transition, Said said) {
        return before(transition, said).or(() -> views.waitsFor(transition, ends.today())).or(() -> shown(transition, said));
    }

    /** May come before the last day, and while the receiving form is away. */
    Optional<Text> deciding(StoredTransition transition, Said said) {
        return before(transition, said).or(() -> shown(transition, said));
    }

    private static Optional<Text> before(StoredTransition transition, Said said) {
        if (!transition.isOpen()) {
            return Optional.of(TransitionSentences.NOT_NOW);
        }
        return said.note().length() > LONGEST_NOTE ? Optional.of(TransitionSentences.LONG_NOTE) : Optional.empty();
    }

    private Optional<Text> shown(StoredTransition transition, Said said) {
        List<Outcome> now = outcomes(transition, facts(transition));
        if (!Fingerprint.of(now).equals(said.fingerprint())) {
            return Optional.of(TransitionSentences.CHANGED);
        }
        return underReview(now).containsAll(said.needed()) ? Optional.empty() : Optional.of(TransitionSentences.NOT_UNDER_REVIEW);
    }

    Facts facts(StoredTransition transition) {
        return crossing.factsOf(transition, List.of(), ends.today());
    }

    static List<Outcome> outcomes(StoredTransition transition, Facts facts) {
        return HandOverRules.decide(facts, transition.reviewed());
    }

    static Set<DocumentId> underReview(List<Outcome> outcomes) {
        return outcomes.stream().filter(outcome -> outcome.verdict() == Verdict.REVIEW).map(Outcome::document).collect(Collectors.toSet());
    }
}
