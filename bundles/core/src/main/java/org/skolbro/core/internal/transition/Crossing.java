package org.skolbro.core.internal.transition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.api.transition.TransitionRow.State;
import org.skolbro.core.store.HandOverRecord;
import org.skolbro.core.store.HandOverRecord.Facts;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.HoldStore;
import org.skolbro.core.store.StoredTransition;
import org.skolbro.core.store.TransitionStore;

/** Carries the papers over: decides, records, and moves holdings. Takes turns with disposal, which might destroy them. */
@Component(service = Crossing.class)
public final class Crossing {

    private final HandOverFacts facts;
    private final ReceivedHoldings received;
    private final HoldingStore holdings;
    private final HoldStore holds;
    private final TransitionStore transitions;

    @Activate
    public Crossing(@Reference HandOverFacts facts, @Reference ReceivedHoldings received, @Reference HoldingStore holdings,
            @Reference HoldStore holds, @Reference TransitionStore transitions) {
        this.facts = facts;
        this.received = received;
        this.holdings = holdings;
        this.holds = holds;
        this.transitions = transitions;
    }

    /** What would be decided now, from these facts. */
    Facts factsOf(StoredTransition transition, Collection<DocumentId> needed, LocalDate today) {
        return facts.now(transition, needed, today);
    }

    HandOverRecord recorded(TransitionId id) {
        return transitions.recorded(id).orElseThrow(() -> new NotFound("Hand-over " + id));
    }

    void change(StoredTransition changed) {
        transitions.update(changed);
    }

    /** To be called before anything of a hand-over is looked at, in the unit of work that ends it. */
    void takeTurn() {
        holds.takeTurn();
    }

    /** Records the decision and lets the sender's part go to the archive. */
    HandOverRecord handOver(StoredTransition transition, Collection<DocumentId> needed, LocalDate today) {
        Facts decidedFrom = facts.now(transition, needed, today);
        HandOverRecord record = new HandOverRecord(decidedFrom, HandOverRules.settle(HandOverRules.decide(decidedFrom)));
        transitions.record(transition.id(), record);
        facts.leaving(transition, today).stream().map(Holding::schoolType).distinct().forEach(code ->
            holdings.archive(transition.child(), transition.fromUnit(), code));
        return record;
    }

    StoredTransition handedOver(StoredTransition transition, Instant at, String note) {
        StoredTransition done = transition.handedOver(at, note.strip());
        transitions.update(done);
        return done;
    }

    /** Gives the receiver what follows; answers how many papers. */
    int receive(StoredTransition transition, LocalDate today) {
        int added = received.add(transition, recorded(transition.id()), today);
        transitions.update(transition.to(State.RECEIVED));
        return added;
    }

    /** Decides again from the records alone, also of hand-overs that were taken back; what does not agree is told by document. */
    List<String> replay(TransitionId id) {
        return decisions(id).stream().flatMap(record -> Replaying.differences(record).stream()).toList();
    }

    /** Everything that was decided about a transition, also what was taken back, oldest first; never empty. */
    List<HandOverRecord> decisions(TransitionId id) {
        List<HandOverRecord> records = Stream.concat(transitions.setAside(id).stream(), transitions.recorded(id).stream()).toList();
        if (records.isEmpty()) {
            throw new NotFound("Hand-over " + id);
        }
        return records;
    }
}
