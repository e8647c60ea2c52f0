package org.skolbro.core.internal.transition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.api.transition.TransitionRow.State;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.store.Duty;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredTransition;
import org.skolbro.core.store.TransitionStore;
import org.skolbro.core.store.UnitClosingStore;

/** Which transitions a headteacher stands at an end of. A transition at other units is not found. */
@Component(service = BridgeEnds.class)
public final class BridgeEnds {

    private final Gate gate;
    private final RegisterStore register;
    private final TransitionStore transitions;
    private final UnitClosingStore closings;
    private final Clock clock;

    @Activate
    public BridgeEnds(@Reference Gate gate, @Reference RegisterStore register, @Reference TransitionStore transitions,
            @Reference UnitClosingStore closings, @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.gate = gate;
        this.register = register;
        this.transitions = transitions;
        this.closings = closings;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public void requireOffice(Caller caller, Role... anyOf) {
        gate.requireOffice(caller, anyOf);
    }

    /** The units whose head the caller is, and closed ones whose archive she keeps: nobody else is left there to hand anything over. */
    public List<UnitCode> headedBy(Caller caller) {
        gate.account(caller);
        Set<UnitCode> closed = caller.roles().contains(Role.NAMED_PERSON) ? closings.closedUnits(today()) : Set.of();
        return caller.person().stream().flatMap(person -> register.duties(person, today()).stream())
            .map(Duty::unit).distinct().filter(unit -> {
                Set<Role> roles = gate.at(caller, unit);
                return roles.contains(Role.HEADTEACHER) || closed.contains(unit) && roles.contains(Role.NAMED_PERSON);
            }).toList();
    }

    public List<StoredTransition> of(Caller caller, Collection<UnitCode> units) {
        List<StoredTransition> kept = transitions.ofUnits(units);
        Set<PersonId> shown = shown(caller, kept.stream().map(StoredTransition::child).distinct().toList());
        return kept.stream().filter(one -> shown.contains(one.child())).toList();
    }

    /** Of all units, those of which nothing is handed over yet. For offices that see numbers. */
    List<StoredTransition> open(LocalDate until) {
        return transitions.open(until);
    }

    /** What units have received for the child through which the caller is her staff. */
    List<StoredTransition> received(Caller caller, PersonId child) {
        Set<UnitCode> units = gate.asStaff(caller, child).keySet();
        return units.isEmpty() ? List.of() : transitions.find(transitions.of(child)).stream()
            .filter(one -> one.state() == State.RECEIVED && units.contains(one.toUnit())).toList();
    }

    boolean isStaff(Caller caller, PersonId child) {
        return !gate.asStaff(caller, child).isEmpty();
    }

    StoredTransition either(Caller caller, TransitionId id) {
        return at(caller, id, true, true);
    }

    public StoredTransition leaving(Caller caller, TransitionId id) {
        return at(caller, id, true, false);
    }

    StoredTransition entering(Caller caller, TransitionId id) {
        return at(caller, id, false, true);
    }

    private StoredTransition at(Caller caller, TransitionId id, boolean from, boolean to) {
        List<UnitCode> units = headedBy(caller);
        return transitions.find(id)
            .filter(one -> from && units.contains(one.fromUnit()) || to && units.contains(one.toUnit()))
            .filter(one -> shown(caller, List.of(one.child())).contains(one.child()))
            .orElseThrow(() -> new NotFound("Transition " + id));
    }

    /** A protected child is shown only to somebody with a personal permission. */
    public Set<PersonId> shown(Caller caller, List<PersonId> children) {
        List<PersonId> hidden = register.persons(children).stream().filter(Person::isProtected).map(Person::id).toList();
        Set<PersonId> granted = hidden.isEmpty() ? Set.of() : gate.permitted(caller, hidden);
        return children.stream().filter(child -> !hidden.contains(child) || granted.contains(child))
            .collect(Collectors.toSet());
    }
}
