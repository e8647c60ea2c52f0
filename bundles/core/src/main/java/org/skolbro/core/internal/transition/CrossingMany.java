package org.skolbro.core.internal.transition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.rollover.ChosenPreview;
import org.skolbro.api.rollover.RollOver.Cause;
import org.skolbro.api.transition.HandOver.Verdict;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.core.internal.form.FormRules;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.Elsewhere;
import org.skolbro.core.store.HandOverRecord;
import org.skolbro.core.store.HandOverRecord.Facts;
import org.skolbro.core.store.HandOverRecord.Outcome;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.HoldStore;
import org.skolbro.core.store.StoredTransition;
import org.skolbro.core.store.TransitionStore;

/**
 * Carries over the papers of many children with the rules, the records and the holdings of one. Statements grow with the
 * batches and not with the children. Takes no turn by itself, see {@link #takeTurn}.
 */
@Component(service = CrossingMany.class)
public final class CrossingMany {

    private final HandOverFacts facts;
    private final FormRules forms;
    private final DocumentStore documents;
    private final HoldingStore holdings;
    private final HoldStore holds;
    private final TransitionStore transitions;

    @Activate
    public CrossingMany(@Reference HandOverFacts facts, @Reference FormRules forms, @Reference DocumentStore documents,
            @Reference HoldingStore holdings, @Reference HoldStore holds, @Reference TransitionStore transitions) {
        this.facts = facts;
        this.forms = forms;
        this.documents = documents;
        this.holdings = holdings;
        this.holds = holds;
        this.transitions = transitions;
    }

    /**
     * How a hand-over by rules alone stands.
     *
     * @param cause why it needs a person
     * @param decided what would be recorded; empty when there is a cause that is found before the documents are looked at
     * @param leaving what would go into the archive of the unit that is left
     */
    public record Prospect(StoredTransition transition, Optional<Cause> cause, Optional<HandOverRecord> decided, List<HoldingId> leaving) {

        static Prospect without(StoredTransition transition, Cause cause) {
            return new Prospect(transition, Optional.of(cause), Optional.empty(), List.of());
        }

        /** The same, left to a person for another reason. */
        public Prospect because(Cause other) {
            return new Prospect(transition, Optional.of(other), decided, leaving);
        }

        /** Names what would follow and why; empty when no document was looked at. */
        public String fingerprint() {
            return decided.map(record -> Fingerprint.of(outcomes(record))).orElse("");
        }

        private List<Outcome> outcomes(HandOverRecord record) {
            return HandOverRules.decide(record.facts(), transition.reviewed());
        }
    }

    /** One hand-over that was done. */
    public record Crossed(StoredTransition transition, long follow, long stay, List<HoldingId> archived) {
    }

    /** Waits for disposal and other hand-overs; to be called before anything is looked at. */
    public void takeTurn() {
        holds.takeTurn();
    }

    /** Those of which nothing is handed over yet and whose placement ends no later than that day. */
    public List<StoredTransition> open(LocalDate until) {
        return transitions.open(until);
    }

    /** As they are kept, without those that are not there. */
    public Map<TransitionId, StoredTransition> find(Collection<TransitionId> ids) {
        return transitions.find(ids).stream().collect(Collectors.toMap(StoredTransition::id, Function.identity()));
    }

    /**
     * What would come of each: of those who have left today, of the others on the day after their last one.
     *
     * @param drafts whether something begun about the child is left to a person
     */
    public List<Prospect> prospects(Collection<StoredTransition> kept, LocalDate today, boolean drafts) {
        HandOverFacts.Known known = facts.known(kept);
        Map<PersonId, Long> begun = drafts ? documents.drafting(kept.stream().map(StoredTransition::child).distinct().toList()) : Map.of();
        return kept.stream().map(one -> before(one, known, begun).map(cause -> Prospect.without(one, cause))
            .orElseGet(() -> decided(one, known, one.leftOn().isBefore(today) ? today : one.leftOn().plusDays(1)))).toList();
    }

    private Optional<Cause> before(StoredTransition one, HandOverFacts.Known known, Map<PersonId, Long> begun) {
        if (!one.isOpen()) {
            return Optional.of(Cause.SETTLED);
        }
        if (!known.mayBeSeen(one) || Elsewhere.is(one.toUnit())) {
            return Optional.of(Cause.BY_HAND);
        }
        if (!known.knowsReceiver(one)) {
            return Optional.of(Cause.NO_RECEIVER);
        }
        if (!forms.active(one.toType())) {
            return Optional.of(Cause.FORM_MISSING);
        }
        return Optional.of(Cause.OPEN_DRAFTS).filter(some -> begun.containsKey(one.child()));
    }

    private static Prospect decided(StoredTransition one, HandOverFacts.Known known, LocalDate day) {
        Facts from = known.facts(one, List.of(), day);
        List<Outcome> outcomes = HandOverRules.decide(from, one.reviewed());
        boolean review = outcomes.stream().anyMatch(outcome -> outcome.verdict() == Verdict.REVIEW);
        return new Prospect(one, Optional.of(Cause.REVIEW).filter(cause -> review),
            Optional.of(new HandOverRecord(from, HandOverRules.settle(outcomes))), known.leaving(one, day).stream().map(Holding::id).toList());
    }

    /** How many documents go which way, and why; without a look at the documents. */
    public List<ChosenPreview.Share> shares(Prospect one) {
        return one.decided().map(record -> Shares.of(one.transition(), record.facts(), one.outcomes(record))).orElse(List.of());
    }

    /** Keeps decisions about many. */
    public void change(Collection<StoredTransition> decided) {
        transitions.updateAll(decided);
    }

    /** Hands over what no person is needed for, children one transition each. */
    public List<Crossed> handOver(Collection<Prospect> ready, Instant at) {
        Map<TransitionId, HandOverRecord> records = new LinkedHashMap<>();
        ready.forEach(one -> records.put(one.transition().id(), one.decided().orElseThrow()));
        transitions.recordAll(records);
        holdings.move(ready.stream().flatMap(one -> one.leaving().stream()).toList(), HolderKind.UNIT, HolderKind.ARCHIVE);
        transitions.updateAll(ready.stream().map(one -> one.transition().handedOver(at, one.transition().note())).toList());
        return ready.stream().map(CrossingMany::crossed).toList();
    }

    private static Crossed crossed(Prospect one) {
        List<Outcome> outcomes = one.decided().orElseThrow().outcomes();
        long follow = outcomes.stream().filter(outcome -> outcome.verdict() == Verdict.FOLLOWS).count();
        return new Crossed(one.transition(), follow, outcomes.size() - follow, one.leaving());
    }

    /** The receiver has not answered: what was archived is the unit's own again, and what was recorded is set aside. */
    public void takeBack(Collection<StoredTransition> handedOver, Collection<HoldingId> archived) {
        transitions.setAside(handedOver.stream().map(StoredTransition::id).toList());
        holdings.move(archived, HolderKind.ARCHIVE, HolderKind.UNIT);
        transitions.updateAll(handedOver.stream().map(StoredTransition::takenBack).toList());
    }
}
