package org.skolbro.testkit.memory;

import org.skolbro.core.internal.form.FormRules;
import org.skolbro.core.internal.transition.BridgeEnds;
import org.skolbro.core.internal.transition.Crossing;
import org.skolbro.core.internal.transition.HandOverFacts;
import org.skolbro.core.internal.transition.ReceivedHoldings;
import org.skolbro.core.internal.transition.RehearsalService;
import org.skolbro.core.internal.transition.TransitionGathering;
import org.skolbro.core.internal.transition.TransitionService;
import org.skolbro.core.internal.transition.TransitionViews;
import org.skolbro.core.store.ConsentStore;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.TransitionStore;

/** Transitions wired by hand on stores in memory. */
public final class Crossings {

    public final TransitionGathering gathering;
    public final TransitionService service;
    public final RehearsalService rehearsals;

    public Crossings(House house, FormRules forms, Kept papers, ConsentStore answers, TransitionStore transitions) {
        gathering = new TransitionGathering(transitions, house.registerStore, papers.holdings(), house.trail, house.clock);
        HandOverFacts facts = new HandOverFacts(forms, house.registerStore, answers, papers.holdings());
        BridgeEnds ends = new BridgeEnds(house.gate, house.registerStore, transitions, house.clock);
        Crossing crossing = new Crossing(facts,
            new ReceivedHoldings(papers.documents(), papers.holdings()), papers.holdings(),
            new InMemoryHoldStore(house.memory), transitions);
        service = new TransitionService(house.memory, house.trail,
            ends, crossing,
            new TransitionViews(house.gate, forms, house.registerStore, papers.documents()), gathering, house.clock);
        rehearsals = new RehearsalService(house.memory, house.trail, ends,
            new RehearsalService.Sources(house.registerStore, papers.documents(), facts, forms));
    }

    /** Who keeps documents and who holds them. */
    public record Kept(DocumentStore documents, HoldingStore holdings) {
    }
}
