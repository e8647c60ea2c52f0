package org.skolbro.core.internal.rollover;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.rollover.RollOver;
import org.skolbro.api.rollover.RollOver.Cause;
import org.skolbro.api.rollover.RollOverPreview;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.core.internal.document.file.Sha256;
import org.skolbro.core.internal.transition.CrossingMany;
import org.skolbro.core.internal.transition.CrossingMany.Prospect;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.RollOverStore;
import org.skolbro.core.store.StoredTransition;

/** Whom a run would be about, and what it would come to: found by what decides in the run. */
@Component(service = RollOverPreviews.class)
public final class RollOverPreviews {

    private static final int SLICE = 1_000;

    private final RollOverStore store;
    private final CrossingMany crossing;
    private final RegisterStore register;
    private final RollOverPolicy policy;

    @Activate
    public RollOverPreviews(@Reference RollOverStore store, @Reference CrossingMany crossing, @Reference RegisterStore register,
            @Reference RollOverPolicy policy) {
        this.store = store;
        this.crossing = crossing;
        this.register = register;
        this.policy = policy;
    }

    /** How a run about them starts. */
    RollOver.State begins(Whose.Units units) {
        return policy.takesTwo(units) ? RollOver.State.PROPOSED : RollOver.State.RUNNING;
    }

    /** By transition; without those that another run is about and without children who have a security marking. */
    List<StoredTransition> candidates(Whose.Units units, LocalDate until) {
        Set<TransitionId> elsewhere = store.waiting();
        List<StoredTransition> open = crossing.open(until).stream()
            .filter(one -> units.covers(one.fromUnit()) && !elsewhere.contains(one.id())).toList();
        Set<PersonId> hidden = register.persons(open.stream().map(StoredTransition::child).distinct().toList()).stream()
            .filter(Person::isProtected).map(Person::id).collect(Collectors.toSet());
        return open.stream().filter(one -> !hidden.contains(one.child())).toList();
    }

    static String digest(Collection<TransitionId> transitions) {
        MessageDigest digest = Sha256.digest();
        transitions.stream().map(TransitionId::value).sorted().forEach(id -> digest.update((id + "\n").getBytes(StandardCharsets.US_ASCII)));
        return Sha256.hex(digest.digest());
    }

    RollOverPreview preview(Whose.Units units, LocalDate until, LocalDate today) {
        List<StoredTransition> candidates = candidates(units, until);
        Map<UnitCode, Counts> counts = new HashMap<>();
        for (int from = 0; from < candidates.size(); from += SLICE) {
            crossing.prospects(candidates.subList(from, Math.min(candidates.size(), from + SLICE)), today, policy.draftsWait())
                .forEach(one -> counts.computeIfAbsent(one.transition().fromUnit(), unit -> new Counts()).add(one, today));
        }
        Map<UnitCode, String> names = names(counts.keySet());
        return new RollOverPreview(until, digest(candidates.stream().map(StoredTransition::id).toList()), counts.entrySet().stream()
            .map(unit -> unit.getValue().at(unit.getKey(), names.getOrDefault(unit.getKey(), unit.getKey().value())))
            .sorted(Comparator.comparing(RollOverPreview.AtUnit::name)).toList(), policy.takesTwo(units));
    }

    Map<UnitCode, String> names(Collection<UnitCode> units) {
        return register.units(units).stream().collect(Collectors.toMap(Unit::code, Unit::name));
    }

    private static final class Counts {

        private long ready;
        private long later;
        private final Map<Cause, Long> causes = new EnumMap<>(Cause.class);

        private void add(Prospect one, LocalDate today) {
            if (one.cause().isPresent()) {
                causes.merge(one.cause().get(), 1L, Long::sum);
            } else if (one.transition().leftOn().isBefore(today)) {
                ready++;
            } else {
                later++;
            }
        }

        private RollOverPreview.AtUnit at(UnitCode unit, String name) {
            return new RollOverPreview.AtUnit(unit, name, ready, later, causes);
        }
    }
}
