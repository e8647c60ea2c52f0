package org.skolbro.core.internal.rollover;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.rollover.RollOver;
import org.skolbro.api.rollover.RollOver.AtUnit;
import org.skolbro.api.rollover.RollOver.Cause;
import org.skolbro.api.rollover.RollOverId;
import org.skolbro.api.rollover.RollOverItem;
import org.skolbro.api.rollover.RollOverItem.State;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.core.internal.transition.CrossingMany;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.RollOverRow;
import org.skolbro.core.store.RollOverStore;
import org.skolbro.core.store.RollOverStore.Tally;
import org.skolbro.core.store.StoredRollOver;
import org.skolbro.core.store.StoredTransition;

/** Turns what is kept of runs into what people see: counts for all, names for who heads the unit. */
@Component(service = RollOverViews.class)
public final class RollOverViews {

    private final RollOverStore store;
    private final CrossingMany crossing;
    private final RegisterStore register;
    private final RollOverPolicy policy;
    private final Clock clock;

    @Activate
    public RollOverViews(@Reference RollOverStore store, @Reference CrossingMany crossing, @Reference RegisterStore register,
            @Reference RollOverPolicy policy, @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.store = store;
        this.crossing = crossing;
        this.register = register;
        this.policy = policy;
        this.clock = clock;
    }

    RollOver of(StoredRollOver run, Whose.Units units) {
        Map<UnitCode, List<Tally>> tallies = store.tally(run.id()).stream().filter(tally -> units.covers(tally.unit()))
            .collect(Collectors.groupingBy(Tally::unit));
        Map<UnitCode, String> names = register.units(tallies.keySet()).stream().collect(Collectors.toMap(Unit::code, Unit::name));
        List<AtUnit> at = tallies.entrySet().stream()
            .map(unit -> at(unit.getKey(), names.getOrDefault(unit.getKey(), unit.getKey().value()), unit.getValue()))
            .sorted(Comparator.comparing(AtUnit::name)).toList();
        return new RollOver(run.id(), run.state(), run.until(), run.startedAt(), run.starter(), run.units().isEmpty(), at,
            run.state() == RollOver.State.RESTING ? store.nextDue(run.id()) : Optional.empty(), units.rules(run.units()),
            run.chosen(), run.digest(), run.release().map(StoredRollOver.Release::name),
            run.state() == RollOver.State.PROPOSED && units.office() && !units.account().equals(run.startedBy()));
    }

    private AtUnit at(UnitCode unit, String name, List<Tally> tallies) {
        Map<Cause, Long> causes = new EnumMap<>(Cause.class);
        tallies.forEach(tally -> tally.cause().ifPresent(cause -> causes.merge(cause, tally.rows(), Long::sum)));
        return new AtUnit(unit, name, new RollOver.Totals(tallies.stream().mapToLong(Tally::rows).sum(), in(tallies, State.WAITING),
            in(tallies, State.DONE), in(tallies, State.LEFT), in(tallies, State.FAILED), in(tallies, State.UNDONE)), causes,
            undoUntil(tallies).filter(until -> until.isAfter(clock.instant())));
    }

    private static long in(List<Tally> tallies, State state) {
        return tallies.stream().filter(tally -> tally.state() == state).mapToLong(Tally::rows).sum();
    }

    /** Counted from the latest hand-over of the unit in the run. */
    private Optional<Instant> undoUntil(List<Tally> tallies) {
        return tallies.stream().filter(tally -> tally.state() == State.DONE).flatMap(tally -> tally.latest().stream())
            .max(Comparator.naturalOrder()).map(latest -> latest.plus(policy.grace()));
    }

    /** Empty when nothing was handed over there that could be taken back. */
    Optional<Instant> undoUntil(RollOverId run, UnitCode unit) {
        return undoUntil(store.tally(run).stream().filter(tally -> tally.unit().equals(unit)).toList());
    }

    /** What waits for a person first, then by name. */
    List<RollOverItem> items(RollOverId run, Set<UnitCode> units, UnaryOperator<Set<PersonId>> shown) {
        List<RollOverRow> rows = units.isEmpty() ? List.of() : store.rows(run, units);
        Map<TransitionId, StoredTransition> kept = crossing.find(rows.stream().map(RollOverRow::transition).toList());
        Set<PersonId> seen = shown.apply(kept.values().stream().map(StoredTransition::child).collect(Collectors.toSet()));
        Map<PersonId, String> names = register.persons(seen).stream().collect(Collectors.toMap(Person::id, person -> person.name().full()));
        Map<UnitCode, String> unitNames = register.units(kept.values().stream().flatMap(one -> Stream.of(one.fromUnit(), one.toUnit()))
            .distinct().toList()).stream().collect(Collectors.toMap(Unit::code, Unit::name));
        return rows.stream().filter(row -> kept.containsKey(row.transition()) && names.containsKey(kept.get(row.transition()).child()))
            .map(row -> item(row, kept.get(row.transition()), names, unitNames))
            .sorted(Comparator.comparing((RollOverItem item) -> item.state() != State.LEFT && item.state() != State.FAILED)
                .thenComparing(RollOverItem::name).thenComparing(item -> item.transition().value())).toList();
    }

    private static RollOverItem item(RollOverRow row, StoredTransition kept, Map<PersonId, String> names, Map<UnitCode, String> units) {
        return new RollOverItem(row.transition(), kept.child(), names.get(kept.child()),
            units.getOrDefault(kept.fromUnit(), kept.fromUnit().value()), units.getOrDefault(kept.toUnit(), kept.toUnit().value()),
            kept.leftOn(), row.state(), row.cause(), row.follow(), row.stay());
    }
}
