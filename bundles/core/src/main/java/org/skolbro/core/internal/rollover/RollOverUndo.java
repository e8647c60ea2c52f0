package org.skolbro.core.internal.rollover;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.rollover.RollOverId;
import org.skolbro.api.rollover.RollOverItem.State;
import org.skolbro.api.rollover.UndoPreview;
import org.skolbro.api.rollover.UndoPreview.Stays;
import org.skolbro.api.text.Text;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.api.transition.TransitionRow;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.transition.CrossingMany;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.RollOverRow;
import org.skolbro.core.store.RollOverStore;
import org.skolbro.core.store.StoredTransition;

/** Takes a unit's hand-overs back while the grace period (ångerfrist) lasts and the receiver has not answered. */
@Component(service = RollOverUndo.class)
public final class RollOverUndo {

    private final RollOverStore store;
    private final CrossingMany crossing;
    private final RollOverViews views;
    private final Whose whose;
    private final RegisterStore register;
    private final AuditTrail trail;
    private final Clock clock;

    @Activate
    public RollOverUndo(@Reference RollOverStore store, @Reference CrossingMany crossing, @Reference RollOverViews views,
            @Reference Whose whose, @Reference RegisterStore register, @Reference AuditTrail trail,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.store = store;
        this.crossing = crossing;
        this.views = views;
        this.whose = whose;
        this.register = register;
        this.trail = trail;
        this.clock = clock;
    }

    /** What was handed over at one unit, apart by whether the receiver has answered. */
    private record HandedOver(List<RollOverRow> rows, List<StoredTransition> back, List<StoredTransition> stay) {

        private String digest() {
            return RollOverPreviews.digest(back.stream().map(StoredTransition::id).toList());
        }

        private List<HoldingId> archived() {
            Set<TransitionId> ids = back.stream().map(StoredTransition::id).collect(Collectors.toSet());
            return rows.stream().filter(row -> ids.contains(row.transition())).flatMap(row -> row.archived().stream()).toList();
        }
    }

    private HandedOver handedOver(RollOverId run, UnitCode unit) {
        List<RollOverRow> rows = store.rows(run, Set.of(unit)).stream().filter(row -> row.state() == State.DONE).toList();
        Map<Boolean, List<StoredTransition>> kept = crossing.find(rows.stream().map(RollOverRow::transition).toList()).values().stream()
            .sorted(Comparator.comparingLong(one -> one.id().value()))
            .collect(Collectors.partitioningBy(one -> one.state() == TransitionRow.State.HANDED_OVER));
        return new HandedOver(rows, kept.get(true), kept.get(false));
    }

    private Optional<Text> refusal(RollOverId run, UnitCode unit) {
        Optional<Instant> until = views.undoUntil(run, unit);
        if (until.isEmpty()) {
            return Optional.of(RollOverSentences.NOTHING_TO_UNDO);
        }
        return until.filter(end -> !end.isAfter(clock.instant())).map(end -> RollOverSentences.TOO_LATE);
    }

    Outcome<UndoPreview> preview(Caller caller, RollOverId run, UnitCode unit, boolean named) {
        Optional<Text> no = refusal(run, unit);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        HandedOver handedOver = handedOver(run, unit);
        List<PersonId> children = handedOver.stay().stream().map(StoredTransition::child).distinct().toList();
        Map<PersonId, String> names = named ? register.persons(whose.shown(caller, children)).stream()
            .collect(Collectors.toMap(Person::id, person -> person.name().full())) : Map.of();
        trail.write(caller, "rollover.undo-preview", names.keySet(), run.toString(), unit.value());
        return Outcome.done(new UndoPreview(handedOver.back().size(), handedOver.stay().stream()
            .map(one -> new Stays(names.getOrDefault(one.child(), ""), one.state())).sorted(Comparator.comparing(Stays::name)).toList(),
            views.undoUntil(run, unit).orElseThrow(), handedOver.digest()));
    }

    /** Answers how many came back. */
    Outcome<Integer> undo(Caller caller, RollOverId run, UnitCode unit, String digest) {
        crossing.takeTurn();
        Optional<Text> no = refusal(run, unit);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        HandedOver handedOver = handedOver(run, unit);
        if (handedOver.back().isEmpty()) {
            return Outcome.refused(RollOverSentences.NOTHING_TO_UNDO);
        }
        if (!handedOver.digest().equals(digest)) {
            return Outcome.refused(RollOverSentences.OTHERS);
        }
        crossing.takeBack(handedOver.back(), handedOver.archived());
        List<TransitionId> ids = handedOver.back().stream().map(StoredTransition::id).toList();
        if (store.undo(run, ids) != ids.size()) {
            throw new Conflict("Somebody else took hand-overs of roll-over " + run + " back");
        }
        handedOver.back().forEach(one -> trail.write(caller, "transition.taken-back", List.of(one.child()), one.id().toString(),
            "roll-over " + run));
        return Outcome.done(ids.size());
    }
}
