package org.skolbro.core.internal.transition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.PlacementId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.api.transition.TransitionRow.State;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.register.RegisterChanges;
import org.skolbro.core.internal.time.Daily;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.Elsewhere;
import org.skolbro.core.store.HandOverRecord;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredTransition;
import org.skolbro.core.store.TransitionStore;

/** Makes transitions out of placements that end, when the register says so and as the days pass. */
@Component(service = {TransitionGathering.class, RegisterChanges.class, Daily.class})
public final class TransitionGathering implements RegisterChanges, Daily {

    private static final PlacementId NOWHERE = new PlacementId(0);

    private final TransitionStore transitions;
    private final RegisterStore register;
    private final HoldingStore holdings;
    private final AuditTrail trail;
    private final TransitionPolicy policy;
    private final Clock clock;

    @Activate
    public TransitionGathering(@Reference TransitionStore transitions, @Reference RegisterStore register,
            @Reference HoldingStore holdings, @Reference AuditTrail trail, @Reference TransitionPolicy policy,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.transitions = transitions;
        this.register = register;
        this.holdings = holdings;
        this.trail = trail;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public void placementsChanged(Collection<PersonId> children) {
        gather(children);
    }

    @Override
    public void dayCame(LocalDate today) {
        gatherLeavers(today);
    }

    /** Those who left within the last year: earlier ones have been gathered or are too old to hand over. */
    int gatherLeavers(LocalDate today) {
        return gather(register.leavers(today.minusYears(1), today));
    }

    /** To be called inside a unit of work. Answers how many transitions are new or can go on. */
    int gather(Collection<PersonId> children) {
        Map<PersonId, List<Placement>> byChild = register.placements(children).stream()
            .collect(Collectors.groupingBy(Placement::child));
        return byChild.values().stream()
            .mapToInt(all -> all.stream().mapToInt(placement -> ended(placement, all)).sum()).sum();
    }

    private int ended(Placement placement, List<Placement> all) {
        LocalDate today = LocalDate.now(clock);
        if (placement.span().hasEnded(today)) {
            markLeft(placement, all, today);
        }
        Optional<StoredTransition> known = transitions.leaving(placement.id());
        Optional<Placement> next = Successor.of(placement, all);
        if (known.isEmpty()) {
            return next.map(successor -> start(placement, successor, today)).orElse(0);
        }
        boolean awaited = next.isPresent() || goesElsewhere(known.get(), placement);
        return awaited ? advance(redirected(known.get(), next, today), placement, today) : callOff(known.get());
    }

    /** The register never has the new placement of a child who goes to another provider. */
    private static boolean goesElsewhere(StoredTransition known, Placement placement) {
        return Elsewhere.is(known.toUnit()) && placement.span().to().isPresent();
    }

    /** Only what is not marked yet: a milestone that was reached is not moved by a later run. */
    private void markLeft(Placement placement, List<Placement> all, LocalDate today) {
        LocalDate last = placement.span().to().orElseThrow();
        holdings.reach(placement.child(), placement.unit(), placement.schoolType(), Milestone.PLACEMENT_ENDED, last);
        boolean stillInForm = all.stream().anyMatch(other -> other.schoolType().equals(placement.schoolType())
            && !other.span().hasEnded(today));
        if (!stillInForm) {
            holdings.reach(placement.child(), placement.unit(), placement.schoolType(), Milestone.FORM_LEFT, last);
        }
    }

    private int start(Placement leaves, Placement enters, LocalDate today) {
        LocalDate leftOn = leaves.span().to().orElseThrow();
        if (policy.handOverBy(leftOn).isBefore(today.minusYears(1))) {
            return 0;
        }
        StoredTransition made = made(leaves, enters.id(), enters.unit(), enters.schoolType(), today);
        transitions.insert(made);
        trail.writeAutomatic("transition.appeared", List.of(made.child()), made.id().toString(), made.state().name());
        return 1;
    }

    /** One that the register does not tell of: to another provider. Whoever begins it writes the trail. */
    public StoredTransition elsewhere(Placement leaves, UnitCode receiver, SchoolType to) {
        StoredTransition made = made(leaves, NOWHERE, receiver, to, LocalDate.now(clock));
        transitions.insert(made);
        return made;
    }

    private StoredTransition made(Placement leaves, PlacementId enters, UnitCode toUnit, SchoolType toType, LocalDate today) {
        LocalDate leftOn = leaves.span().to().orElseThrow();
        return new StoredTransition(new TransitionId(Ids.next()), 1, leaves.child(), leaves.id(), enters, leaves.unit(), leaves.schoolType(), toUnit,
            toType, leftOn, policy.handOverBy(leftOn), by(leftOn, today), Optional.empty(), "", "");
    }

    private static State by(LocalDate leftOn, LocalDate today) {
        return leftOn.isBefore(today) ? State.GATHERED : State.PLANNED;
    }

    /** The register has another placement now, or has again one that it had taken back. To another provider it never has any. */
    private StoredTransition redirected(StoredTransition known, Optional<Placement> next, LocalDate today) {
        boolean calledOff = known.state() == State.STOPPED && known.reason().equals(TransitionSentences.BY_REGISTER);
        boolean elsewhere = next.filter(placement -> !placement.unit().equals(known.toUnit())
            || !placement.schoolType().equals(known.toType())).isPresent();
        boolean declined = known.state() == State.DECLINED && elsewhere;
        if (next.isEmpty() || Elsewhere.is(known.toUnit()) || !(calledOff || declined || known.isOpen() && elsewhere)) {
            return known;
        }
        if (declined) {
            takeBack(known);
        }
        Placement to = next.get();
        StoredTransition turned = known.towards(to.id(), to.unit(), to.schoolType(), by(known.leftOn(), today));
        transitions.update(turned);
        trail.writeAutomatic("transition.redirected", List.of(turned.child()), turned.id().toString(), turned.toUnit().value());
        return turned;
    }

    /** What the former receiver declined is the unit's own again, so that the next one can get it; what was recorded is set aside. */
    private void takeBack(StoredTransition declined) {
        Set<DocumentId> handedOver = transitions.recorded(declined.id()).stream().flatMap(record -> record.outcomes().stream())
            .map(HandOverRecord.Outcome::document).collect(Collectors.toSet());
        transitions.setAside(List.of(declined.id()));
        holdings.move(holdings.activeOf(declined.child()).stream().filter(holding -> handedOver.contains(holding.document())
            && holding.holderKind() == HolderKind.ARCHIVE && holding.unit().equals(declined.fromUnit())).map(Holding::id).toList(),
            HolderKind.ARCHIVE, HolderKind.UNIT);
    }

    /** The day that the register has now. What was decided stays decided: it is asked again at the hand-over. */
    private int advance(StoredTransition known, Placement placement, LocalDate today) {
        LocalDate leftOn = placement.span().to().orElseThrow();
        State next = known.state() == State.DECIDED ? State.DECIDED : by(leftOn, today);
        if (!known.isOpen() || known.state() == next && known.leftOn().equals(leftOn)) {
            return 0;
        }
        LocalDate deadline = known.leftOn().equals(leftOn) ? known.deadline() : policy.handOverBy(leftOn);
        transitions.update(known.leaving(leftOn, deadline, next));
        trail.writeAutomatic(next == State.GATHERED ? "transition.gathered" : "transition.moved", List.of(known.child()),
            known.id().toString(), "");
        return 1;
    }

    /** The register took back the end or the new placement before anything was handed over. */
    private int callOff(StoredTransition known) {
        if (known.isOpen()) {
            transitions.update(known.endedBecause(State.STOPPED, TransitionSentences.BY_REGISTER));
            trail.writeAutomatic("transition.stopped", List.of(known.child()), known.id().toString(),
                TransitionSentences.BY_REGISTER);
        }
        return 0;
    }
}
