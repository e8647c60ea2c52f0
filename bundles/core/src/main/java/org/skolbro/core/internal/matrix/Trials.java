package org.skolbro.core.internal.matrix;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.transition.HandOver.Verdict;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.api.transition.TransitionMatrix.Effect;
import org.skolbro.api.transition.TransitionRule;
import org.skolbro.core.internal.transition.HandOverFacts;
import org.skolbro.core.internal.transition.HandOverRules;
import org.skolbro.core.internal.transition.Rulebook;
import org.skolbro.core.store.HandOverRecord.Facts;
import org.skolbro.core.store.HandOverRecord.Outcome;
import org.skolbro.core.store.StoredTransition;

/** Decides hand-overs that have not been made with a row and without it, and counts what differs. */
@Component(service = Trials.class)
public final class Trials {

    private final HandOverFacts facts;

    @Activate
    public Trials(@Reference HandOverFacts facts) {
        this.facts = facts;
    }

    Effect of(TransitionRule row, Collection<StoredTransition> transitions, LocalDate today) {
        Map<StoredTransition, LocalDate> days = new HashMap<>();
        transitions.stream().filter(StoredTransition::isOpen)
            .filter(one -> Rulebook.Rows.isAbout(row, Optional.of(one.fromUnit()), Optional.of(one.toUnit())))
            .forEach(one -> days.put(one, one.leftOn().isBefore(today) ? today : one.leftOn().plusDays(1)));
        Map<TransitionId, Facts> known = facts.asOf(days);
        List<List<Verdict>> changed = known.values().stream().map(one -> changed(one, row)).filter(verdicts -> !verdicts.isEmpty()).toList();
        return new Effect(changed.size(), count(changed, Verdict.FOLLOWS), count(changed, Verdict.REVIEW), count(changed, Verdict.STAYS));
    }

    private static List<Verdict> changed(Facts one, TransitionRule row) {
        Map<DocumentId, Verdict> now = HandOverRules.decide(one).stream().collect(Collectors.toMap(Outcome::document, Outcome::verdict));
        Facts then = one.under(Stream.concat(one.rules().stream(), Stream.of(row)).toList());
        return HandOverRules.decide(then).stream().filter(outcome -> outcome.verdict() != now.get(outcome.document())).map(Outcome::verdict).toList();
    }

    private static long count(List<List<Verdict>> changed, Verdict verdict) {
        return changed.stream().flatMap(List::stream).filter(verdict::equals).count();
    }
}
