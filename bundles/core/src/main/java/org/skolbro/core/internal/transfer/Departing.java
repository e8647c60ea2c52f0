package org.skolbro.core.internal.transfer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.PlacementId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.transfer.Counterpart;
import org.skolbro.api.transfer.Transfers.Leaver;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.transition.BridgeEnds;
import org.skolbro.core.internal.transition.Successor;
import org.skolbro.core.internal.transition.TransitionGathering;
import org.skolbro.core.store.Elsewhere;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredTransition;
import org.skolbro.core.store.TransitionStore;

/** Children of whom the register does not know where they go, and what is begun when somebody does. To be called in a unit of work. */
@Component(service = Departing.class)
public final class Departing {

    private final BridgeEnds ends;
    private final RegisterStore register;
    private final TransitionStore transitions;
    private final TransitionGathering gathering;
    private final AuditTrail trail;

    @Activate
    public Departing(@Reference BridgeEnds ends, @Reference RegisterStore register, @Reference TransitionStore transitions,
            @Reference TransitionGathering gathering, @Reference AuditTrail trail) {
        this.ends = ends;
        this.register = register;
        this.transitions = transitions;
        this.gathering = gathering;
        this.trail = trail;
    }

    List<Leaver> leavers(Caller caller) {
        List<Placement> leaving = leaving(caller);
        Map<PersonId, Person> persons = register.persons(leaving.stream().map(Placement::child).distinct().toList()).stream()
            .collect(Collectors.toMap(Person::id, Function.identity()));
        Map<UnitCode, Unit> units = register.units(leaving.stream().map(Placement::unit).distinct().toList()).stream()
            .collect(Collectors.toMap(Unit::code, Function.identity()));
        return leaving.stream().filter(one -> persons.containsKey(one.child())).map(one -> new Leaver(one.id(), one.child(),
            persons.get(one.child()).name().full(), Optional.ofNullable(units.get(one.unit())).map(Unit::name).orElse(one.unit().value()), one.schoolType(),
            one.span().to().orElseThrow())).sorted(Comparator.comparing(Leaver::name)).toList();
    }

    /** Placements that end within a year of today at units that the caller heads, that nothing follows and that have no transition. */
    private List<Placement> leaving(Caller caller) {
        LocalDate today = ends.today();
        List<UnitCode> units = ends.headedBy(caller);
        Map<PersonId, List<Placement>> byChild = register.placements(List.copyOf(ends.shown(caller, register.leavers(today.minusYears(1), today.plusYears(1)))))
            .stream().collect(Collectors.groupingBy(Placement::child));
        return byChild.values().stream().flatMap(all -> all.stream().filter(one -> units.contains(one.unit()))
            .filter(one -> one.span().to().filter(last -> !last.isBefore(today.minusYears(1)) && !last.isAfter(today.plusYears(1))).isPresent())
            .filter(one -> !Successor.isFollowed(one, all))).filter(one -> transitions.leaving(one.id()).isEmpty()).toList();
    }

    Outcome<TransitionId> begin(Caller caller, PlacementId placement, Counterpart receiver, SchoolType to) {
        Optional<Placement> leaving = leaving(caller).stream().filter(one -> one.id().equals(placement)).findFirst();
        if (leaving.isEmpty()) {
            return Outcome.refused(TransferTexts.NOT_LEAVING);
        }
        StoredTransition made = gathering.elsewhere(leaving.get(), Elsewhere.unit(receiver.code()), to);
        trail.write(caller, "transfer.begun", List.of(made.child()), made.id().toString(), receiver.id().toString());
        return Outcome.done(made.id());
    }
}
