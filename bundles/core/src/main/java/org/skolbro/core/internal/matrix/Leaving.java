package org.skolbro.core.internal.matrix;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.register.PlacementId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.transition.HandOver;
import org.skolbro.api.transition.Passage;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.api.transition.TransitionMatrix.Share;
import org.skolbro.api.transition.TransitionRow.State;
import org.skolbro.core.internal.transition.BridgeEnds;
import org.skolbro.core.internal.transition.HandOverFacts;
import org.skolbro.core.internal.transition.HandOverRules;
import org.skolbro.core.internal.transition.TransitionViews;
import org.skolbro.core.store.HandOverRecord.Facts;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.StoredTransition;

/** Children who leave, and one who might. */
@Component(service = Leaving.class)
public final class Leaving {

    /** Stands for a unit of another provider, which the register does not know. */
    private static final UnitCode ELSEWHERE = new UnitCode("-");

    private final BridgeEnds ends;
    private final HandOverFacts facts;
    private final TransitionViews views;
    private final HoldingStore holdings;

    @Activate
    public Leaving(@Reference BridgeEnds ends, @Reference HandOverFacts facts, @Reference TransitionViews views, @Reference HoldingStore holdings) {
        this.ends = ends;
        this.facts = facts;
        this.views = views;
        this.holdings = holdings;
    }

    List<UnitCode> headedBy(Caller caller) {
        return ends.headedBy(caller);
    }

    List<StoredTransition> from(Caller caller, Collection<UnitCode> units) {
        return ends.of(caller, units).stream().filter(one -> units.contains(one.fromUnit())).toList();
    }

    /** As a hand-over on the day would be decided, were nothing changed until then. */
    List<HandOver.Item> wouldFollow(Caller caller, PersonId child, Passage passage) {
        UnitCode unit = passage.fromUnit().filter(headedBy(caller)::contains).orElseThrow(() -> new NotFound("Unit"));
        return imagined(caller, child, unit, passage);
    }

    /** For those who read no documents; whether the caller is one of them has been asked. */
    List<Share> inNumbers(Caller caller, PersonId child, Passage passage) {
        UnitCode unit = passage.fromUnit().orElseThrow(() -> new NotFound("Unit"));
        Map<Share, Long> ways = imagined(caller, child, unit, passage).stream()
            .collect(Collectors.groupingBy(item -> new Share(item.verdict(), item.reason(), item.basis(), 0), LinkedHashMap::new, Collectors.counting()));
        return ways.entrySet().stream().map(way -> new Share(way.getKey().verdict(), way.getKey().reason(), way.getKey().basis(), way.getValue()))
            .sorted(Comparator.comparing(Share::verdict).thenComparing(share -> share.basis().citation())).toList();
    }

    private List<HandOver.Item> imagined(Caller caller, PersonId child, UnitCode unit, Passage passage) {
        boolean held = holdings.activeOf(child).stream().map(Holding::unit).anyMatch(unit::equals);
        if (!held || ends.shown(caller, List.of(child)).isEmpty()) {
            throw new NotFound("Child " + child);
        }
        StoredTransition imagined = new StoredTransition(new TransitionId(0), 1, child, new PlacementId(0), new PlacementId(0), unit, passage.from(),
            passage.toUnit().orElse(passage.sameProvider() ? unit : ELSEWHERE), passage.to(), passage.on().minusDays(1), passage.on(), State.GATHERED,
            Optional.empty(), "", "");
        Facts then = facts.now(imagined, List.of(), passage.on());
        return views.items(caller, child, HandOverRules.decide(then), then);
    }
}
