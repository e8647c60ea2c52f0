package org.skolbro.core.internal.transition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.PlacementId;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.transition.HandOver.Verdict;
import org.skolbro.api.transition.Rehearsal;
import org.skolbro.api.transition.Rehearsal.AtUnit;
import org.skolbro.api.transition.Rehearsal.Documents;
import org.skolbro.api.transition.Rehearsal.GroupTurn;
import org.skolbro.api.transition.Rehearsal.Leaver;
import org.skolbro.api.transition.Rehearsal.Obstacle;
import org.skolbro.api.transition.Rehearsal.Receiver;
import org.skolbro.api.transition.Rehearsal.Unplaced;
import org.skolbro.api.transition.Rehearsals;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.form.FormRules;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.HandOverRecord;
import org.skolbro.core.store.HandOverRecord.Facts;
import org.skolbro.core.store.HandOverRecord.Reason;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredTransition;
import org.skolbro.core.store.UnitOfWork;

/** Rehearses the roll-over with the rules that decide it, in a number of statements that does not grow with the children. */
@Component
public final class RehearsalService implements Rehearsals {

    private static final Set<Reason> UNASKED = Set.of(Reason.CONSENT_MISSING, Reason.CONSENT_LAPSED);
    private static final int SLICE = 1_000;
    private static final Documents NONE = new Documents(0, 0, 0, 0);

    private final UnitOfWork work;
    private final AuditTrail trail;
    private final BridgeEnds ends;
    private final Sources sources;

    @Activate
    public RehearsalService(@Reference UnitOfWork work, @Reference AuditTrail trail, @Reference BridgeEnds ends,
            @Reference Sources sources) {
        this.work = work;
        this.trail = trail;
        this.ends = ends;
        this.sources = sources;
    }

    /** What is looked at. */
    @Component(service = Sources.class)
    public record Sources(RegisterStore register, DocumentStore documents, HandOverFacts facts, FormRules forms) {
        @Activate
        public Sources(@Reference RegisterStore register, @Reference DocumentStore documents, @Reference HandOverFacts facts,
                @Reference FormRules forms) {
            this.register = register;
            this.documents = documents;
            this.facts = facts;
            this.forms = forms;
        }
    }

    @Override
    public Rehearsal of(Caller caller, LocalDate until) {
        return work.inOne(() -> {
            List<UnitCode> units = ends.headedBy(caller);
            List<PersonId> children = List.copyOf(ends.shown(caller, sources.register().leavers(ends.today(), until)));
            List<StoredTransition> transitions = ends.of(caller, units);
            List<Leaving> leaving = leaving(children, Set.copyOf(units), known(transitions), until);
            Set<PersonId> found = transitions.stream().filter(one -> units.contains(one.fromUnit())).map(StoredTransition::child).collect(Collectors.toSet());
            List<Unplaced> unplaced = new WithoutPlacement(sources.register()).at(units, ends.today(), all -> ends.shown(caller,
                all.stream().filter(child -> !found.contains(child)).toList()));
            trail.write(caller, "transition.rehearsed", Stream.concat(leaving.stream().map(one -> one.placement().child()),
                unplaced.stream().map(Unplaced::child)).distinct().toList(), "", "");
            return new Rehearsal(until, leavers(leaving), unplaced);
        });
    }

    /** In slices, so that a whole municipality is never in memory at once. */
    @Override
    public List<AtUnit> counts(Caller caller, LocalDate until) {
        return work.inOne(() -> {
            ends.requireOffice(caller, Role.ADMINISTRATOR, Role.OPERATOR);
            Map<UnitCode, Unit> units = sources.register().units().stream().collect(Collectors.toMap(Unit::code, Function.identity()));
            Map<PlacementId, StoredTransition> known = known(ends.open(until));
            List<PersonId> children = sources.register().leavers(ends.today(), until);
            Map<UnitCode, UnitCount> counts = new HashMap<>();
            for (int from = 0; from < children.size(); from += SLICE) {
                List<PersonId> shown = sources.register().persons(children.subList(from, Math.min(children.size(), from + SLICE))).stream()
                    .filter(person -> !person.isProtected()).map(Person::id).toList();
                obstacles(leaving(shown, units.keySet(), known, until)).forEach((one, obstacles) ->
                    counts.computeIfAbsent(one.placement().unit(), unit -> new UnitCount()).add(obstacles));
            }
            trail.write(caller, "transition.counted", List.of(), "", until.toString());
            return counts.entrySet().stream().map(unit -> unit.getValue().at(unit.getKey(), units.get(unit.getKey()).name()))
                .sorted(Comparator.comparing(AtUnit::name)).toList();
        });
    }

    @Override
    public List<GroupTurn> groups(Caller caller, LocalDate until) {
        return work.inOne(() -> {
            boolean office = caller.roles().contains(Role.ADMINISTRATOR) || caller.roles().contains(Role.OPERATOR);
            if (office) {
                ends.requireOffice(caller, Role.ADMINISTRATOR, Role.OPERATOR);
            }
            List<UnitCode> units = office ? sources.register().units().stream().map(Unit::code).toList() : ends.headedBy(caller);
            trail.write(caller, "transition.counted", List.of(), "", until.toString());
            return new GroupTurns(sources.register()).at(units, ends.today(), until.plusDays(1), children -> ends.shown(caller, children));
        });
    }

    private static Map<PlacementId, StoredTransition> known(List<StoredTransition> transitions) {
        return transitions.stream().collect(Collectors.toMap(StoredTransition::leaves, Function.identity()));
    }

    private static final class UnitCount {

        private long leavers;
        private long ready;
        private final Map<Obstacle, Long> obstacles = new EnumMap<>(Obstacle.class);

        private void add(Set<Obstacle> hers) {
            leavers++;
            ready += hers.isEmpty() ? 1 : 0;
            hers.forEach(obstacle -> obstacles.merge(obstacle, 1L, Long::sum));
        }

        private AtUnit at(UnitCode unit, String name) {
            return new AtUnit(unit, name, leavers, ready, obstacles);
        }
    }

    /** A placement that ends, what comes after it and the transition between them. */
    private record Leaving(Placement placement, Optional<Placement> next, Optional<StoredTransition> transition) {

        LocalDate lastDay() {
            return placement.span().to().orElseThrow();
        }
    }

    /** A child who goes on at the same unit in the same form does not leave, and one who was handed over has left. */
    private List<Leaving> leaving(Collection<PersonId> children, Set<UnitCode> units, Map<PlacementId, StoredTransition> known, LocalDate until) {
        LocalDate today = ends.today();
        Map<PersonId, List<Placement>> byChild = sources.register().placements(children).stream().collect(Collectors.groupingBy(Placement::child));
        Predicate<Placement> ending = placement -> units.contains(placement.unit())
            && placement.span().to().filter(last -> !last.isBefore(today) && !last.isAfter(until)).isPresent();
        return byChild.values().stream().flatMap(all -> all.stream().filter(ending).filter(placement -> !Successor.goesOn(placement, all))
                .map(placement -> new Leaving(placement, Successor.of(placement, all), Optional.ofNullable(known.get(placement.id())))))
            .filter(one -> one.transition().map(StoredTransition::isOpen).orElse(true)).toList();
    }

    private List<Leaver> leavers(List<Leaving> leaving) {
        List<PersonId> children = leaving.stream().map(one -> one.placement().child()).distinct().toList();
        Map<PersonId, Person> persons = sources.register().persons(children).stream()
            .collect(Collectors.toMap(Person::id, Function.identity()));
        Map<UnitCode, String> units = sources.register().units().stream().collect(Collectors.toMap(Unit::code, Unit::name));
        Map<PersonId, Long> drafts = sources.documents().drafting(children);
        Map<TransitionId, Documents> documents = documents(leaving);
        return leaving.stream().map(one -> {
            PersonId child = one.placement().child();
            Documents hers = one.transition().map(StoredTransition::id).map(documents::get).orElse(NONE);
            long begun = drafts.getOrDefault(child, 0L);
            return new Leaver(child, persons.containsKey(child) ? persons.get(child).name().full() : "–",
                units.getOrDefault(one.placement().unit(), one.placement().unit().value()), one.placement().schoolType(), one.lastDay(),
                one.next().map(next -> new Receiver(units.getOrDefault(next.unit(), next.unit().value()), next.schoolType())),
                one.transition().map(StoredTransition::id), hers, begun, obstacles(one, hers, begun));
        }).sorted(Comparator.comparing((Leaver leaver) -> leaver.obstacles().isEmpty()).thenComparing(Leaver::leavesOn)
            .thenComparing(Leaver::name).thenComparing(leaver -> leaver.child().value())).toList();
    }

    private Map<Leaving, Set<Obstacle>> obstacles(List<Leaving> leaving) {
        Map<PersonId, Long> drafts = sources.documents().drafting(leaving.stream().map(one -> one.placement().child()).distinct().toList());
        Map<TransitionId, Documents> documents = documents(leaving);
        Map<Leaving, Set<Obstacle>> obstacles = new LinkedHashMap<>();
        leaving.forEach(one -> obstacles.put(one, obstacles(one, one.transition().map(StoredTransition::id).map(documents::get).orElse(NONE),
            drafts.getOrDefault(one.placement().child(), 0L))));
        return obstacles;
    }

    private Map<TransitionId, Documents> documents(List<Leaving> leaving) {
        Map<StoredTransition, LocalDate> days = new HashMap<>();
        leaving.forEach(one -> one.transition().ifPresent(transition -> days.put(transition, one.lastDay().plusDays(1))));
        Map<TransitionId, Documents> documents = new HashMap<>();
        Map<TransitionId, Facts> facts = sources.facts().asOf(days);
        days.keySet().forEach(one -> documents.put(one.id(), counted(HandOverRules.decide(facts.get(one.id()), one.reviewed()))));
        return documents;
    }

    private static Documents counted(List<HandOverRecord.Outcome> outcomes) {
        return new Documents(count(outcomes, one -> one.verdict() == Verdict.FOLLOWS), count(outcomes, one -> one.verdict() == Verdict.REVIEW),
            count(outcomes, one -> one.verdict() == Verdict.STAYS), count(outcomes, one -> UNASKED.contains(one.reason())));
    }

    private static long count(List<HandOverRecord.Outcome> outcomes, Predicate<HandOverRecord.Outcome> which) {
        return outcomes.stream().filter(which).count();
    }

    private Set<Obstacle> obstacles(Leaving one, Documents documents, long drafts) {
        Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
        if (one.next().isEmpty()) {
            obstacles.add(Obstacle.NO_RECEIVER);
        } else if (!sources.forms().active(one.next().get().schoolType())) {
            obstacles.add(Obstacle.FORM_MISSING);
        }
        if (documents.unasked() > 0) {
            obstacles.add(Obstacle.CONSENT_MISSING);
        }
        if (documents.review() > 0) {
            obstacles.add(Obstacle.REVIEW);
        }
        if (drafts > 0) {
            obstacles.add(Obstacle.OPEN_DRAFTS);
        }
        return obstacles;
    }
}
