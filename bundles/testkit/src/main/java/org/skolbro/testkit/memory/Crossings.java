package org.skolbro.testkit.memory;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.rollover.RollOvers;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.core.internal.access.StaffNames;
import org.skolbro.core.internal.closing.ClosedUnits;
import org.skolbro.core.internal.closing.UnitClosingService;
import org.skolbro.core.internal.form.FormRules;
import org.skolbro.core.internal.matrix.Leaving;
import org.skolbro.core.internal.matrix.MatrixService;
import org.skolbro.core.internal.matrix.Passages;
import org.skolbro.core.internal.matrix.RowChecks;
import org.skolbro.core.internal.matrix.Trials;
import org.skolbro.core.internal.rollover.ChosenHandOvers;
import org.skolbro.core.internal.rollover.LeaverDrafts;
import org.skolbro.core.internal.rollover.RollOverBatch;
import org.skolbro.core.internal.rollover.RollOverExecution;
import org.skolbro.core.internal.rollover.RollOverPolicy;
import org.skolbro.core.internal.rollover.RollOverPreviews;
import org.skolbro.core.internal.rollover.RollOverService;
import org.skolbro.core.internal.rollover.RollOverUndo;
import org.skolbro.core.internal.rollover.RollOverViews;
import org.skolbro.core.internal.rollover.Whose;
import org.skolbro.core.internal.transition.BridgeEnds;
import org.skolbro.core.internal.transition.Crossing;
import org.skolbro.core.internal.transition.CrossingMany;
import org.skolbro.core.internal.transition.FarShore;
import org.skolbro.core.internal.transition.HandOverChecks;
import org.skolbro.core.internal.transition.HandOverFacts;
import org.skolbro.core.internal.transition.ReceivedHoldings;
import org.skolbro.core.internal.transition.RehearsalService;
import org.skolbro.core.internal.transition.Rulebook;
import org.skolbro.core.internal.transition.SinceThen;
import org.skolbro.core.internal.transition.TransitionGathering;
import org.skolbro.core.internal.transition.TransitionPolicy;
import org.skolbro.core.internal.transition.TransitionService;
import org.skolbro.core.internal.transition.TransitionSteps;
import org.skolbro.core.internal.transition.TransitionViews;
import org.skolbro.core.store.ConsentStore;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.RollOverStore;
import org.skolbro.core.store.TransitionStore;

/** Transitions wired by hand on stores in memory. */
public final class Crossings {

    /** Small, so that runs have many transactions. */
    private static final int BATCH = 2;
    private static final Duration GRACE = Duration.ofHours(48);

    /** Nothing comes from or goes to other providers. */
    private static final FarShore NO_OTHERS = new FarShore() {

        @Override
        public void withdrawnHere(Caller caller, TransitionId transition, Map<DocumentId, LocalDate> documents) {
            // nobody else is told
        }

        @Override
        public void givenHere(Caller caller, TransitionId transition, Set<DocumentId> withdrawn) {
            // nobody else is told
        }

        @Override
        public Map<DocumentId, LocalDate> withdrawnThere(PersonId child) {
            return Map.of();
        }
    };

    public final TransitionGathering gathering;
    public final TransitionService service;
    /** What consents learn of who took a yes back. */
    public final SinceThen since;
    public final RehearsalService rehearsals;
    public final RollOvers rollOvers;
    /** The same where a run of the whole municipality takes two persons. */
    public final RollOvers rollOversByTwo;
    /** Drives runs when a test says so. */
    public final RollOverExecution execution;
    public final RollOverStore runs;
    /** How often whoever drives runs was asked to look. */
    public final AtomicInteger awakenings = new AtomicInteger();
    public final MatrixService matrix;
    public final UnitClosingService closings;
    /** What a new day brings to closed units. */
    public final ClosedUnits closedUnits;

    public Crossings(House house, FormRules forms, Kept papers, ConsentStore answers, TransitionStore transitions) {
        since = new SinceThen(transitions, answers, house.registerStore, forms, house.trail, NO_OTHERS);
        TransitionPolicy days = TransitionPolicy.usual();
        gathering = new TransitionGathering(transitions, house.registerStore, papers.holdings(), house.trail, days, house.clock);
        InMemoryTransitionRuleStore adopted = new InMemoryTransitionRuleStore(house.memory);
        Rulebook rulebook = new Rulebook(forms, adopted);
        HandOverFacts facts = new HandOverFacts(forms, rulebook, house.registerStore, answers, papers.holdings());
        InMemoryUnitClosingStore closingStore = new InMemoryUnitClosingStore(house.memory);
        BridgeEnds ends = new BridgeEnds(house.gate, house.registerStore, transitions, closingStore, house.clock);
        closedUnits = new ClosedUnits(closingStore, house.registerImportStore, papers.holdings(), transitions, new InMemoryHoldStore(house.memory), house.trail);
        closings = new UnitClosingService(house.memory, house.gate, house.trail,
            new UnitClosingService.Kept(closingStore, house.registerStore, transitions, papers.holdings()), closedUnits, house.clock);
        Crossing crossing = new Crossing(facts,
            new ReceivedHoldings(papers.documents(), papers.holdings()), papers.holdings(),
            new InMemoryHoldStore(house.memory), transitions);
        TransitionViews views = new TransitionViews(house.gate, forms, house.registerStore, papers.documents(), since, days);
        service = new TransitionService(house.memory, house.trail,
            ends, crossing,
            views, gathering, new HandOverChecks(ends, crossing, views),
            new TransitionSteps(house.auditStore, new StaffNames(house.registerStore)), house.clock);
        rehearsals = new RehearsalService(house.memory, house.trail, ends,
            new RehearsalService.Sources(house.registerStore, papers.documents(), facts, forms));
        runs = new InMemoryRollOverStore(house.memory);
        CrossingMany many = new CrossingMany(facts, forms, papers.documents(), papers.holdings(), new InMemoryHoldStore(house.memory), transitions);
        RollOverPolicy policy = RollOverPolicy.of(BATCH, GRACE, true);
        execution = new RollOverExecution(house.memory, house.trail, runs, many, new RollOverBatch(runs, many, house.trail, policy, house.clock), policy);
        rollOvers = rollOvers(house, papers, many, new Whose(ends), policy);
        rollOversByTwo = rollOvers(house, papers, many, new Whose(ends), policy.withSecondPerson());
        Passages passages = new Passages(rulebook, forms, house.registerStore);
        matrix = new MatrixService(house.memory, house.gate, house.trail, house.clock, new MatrixService.Parts(adopted, rulebook, forms, passages,
            new RowChecks(passages, rulebook, forms), new Trials(facts), new Leaving(ends, facts, views, papers.holdings())));
    }

    private RollOvers rollOvers(House house, Kept papers, CrossingMany many, Whose whose, RollOverPolicy policy) {
        RollOverViews shown = new RollOverViews(runs, many, house.registerStore, policy, house.clock);
        return new RollOverService(house.memory, house.trail, whose, new RollOverService.Parts(runs, many,
            new RollOverPreviews(runs, many, house.registerStore, policy), shown, new RollOverUndo(runs, many, shown, whose, house.registerStore,
                house.trail, house.clock), new LeaverDrafts(papers.documents(), house.registerStore),
            new ChosenHandOvers(runs, many, house.registerStore, policy, house.trail, house.clock)), awakenings::incrementAndGet, house.clock);
    }

    /** Who keeps documents and who holds them. */
    public record Kept(DocumentStore documents, HoldingStore holdings) {
    }
}
