package org.skolbro.core.internal.transition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentRule;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.register.Guardianship;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.api.transition.TransitionRule;
import org.skolbro.core.internal.consent.Guardians;
import org.skolbro.core.internal.consent.WhoAnswers;
import org.skolbro.core.internal.form.FormRules;
import org.skolbro.core.store.ConsentStore;
import org.skolbro.core.store.HandOverRecord.Asked;
import org.skolbro.core.store.HandOverRecord.Facts;
import org.skolbro.core.store.HandOverRecord.Paper;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredTransition;

/** Gathers everything a hand-over is decided from, as it is at this moment. */
@Component(service = HandOverFacts.class)
public final class HandOverFacts {

    private final FormRules forms;
    private final Rulebook rulebook;
    private final RegisterStore register;
    private final ConsentStore answers;
    private final HoldingStore holdings;

    @Activate
    public HandOverFacts(@Reference FormRules forms, @Reference Rulebook rulebook, @Reference RegisterStore register,
            @Reference ConsentStore answers, @Reference HoldingStore holdings) {
        this.forms = forms;
        this.rulebook = rulebook;
        this.register = register;
        this.answers = answers;
        this.holdings = holdings;
    }

    public Facts now(StoredTransition transition, Collection<DocumentId> needed, LocalDate today) {
        return known(List.of(transition)).facts(transition, needed, today);
    }

    /** As they would be on the days given, were nothing changed until then; in as many statements for many as for one. */
    public Map<TransitionId, Facts> asOf(Map<StoredTransition, LocalDate> days) {
        Known known = known(days.keySet());
        Map<TransitionId, Facts> facts = new HashMap<>();
        days.forEach((transition, day) -> facts.put(transition.id(), known.facts(transition, List.of(), day)));
        return facts;
    }

    /**
     * What the unit that is left holds for the child. A child who leaves the leisure centre but stays at the school in the
     * same building leaves only what belongs to the leisure centre.
     */
    List<Holding> leaving(StoredTransition transition, LocalDate today) {
        return known(List.of(transition)).leaving(transition, today);
    }

    Known known(Collection<StoredTransition> transitions) {
        List<PersonId> children = transitions.stream().map(StoredTransition::child).distinct().toList();
        List<UnitCode> codes = transitions.stream().flatMap(one -> Stream.of(one.fromUnit(), one.toUnit())).distinct().toList();
        return new Known(rulebook.open(),
            register.persons(children).stream().collect(Collectors.toMap(Person::id, Function.identity())),
            register.units(codes).stream().collect(Collectors.toMap(Unit::code, Function.identity())),
            register.placements(children).stream().collect(Collectors.groupingBy(Placement::child)),
            register.guardianships(children).stream().collect(Collectors.groupingBy(Guardianship::child)),
            answers.about(children).stream().collect(Collectors.groupingBy(ConsentAnswer::child)), answers.rules(),
            holdings.activeFor(children).stream().collect(Collectors.groupingBy(holding -> holding.subject().orElseThrow())));
    }

    /** What the stores know of the children and units of some transitions. */
    final class Known {

        private final Rulebook.Rows rows;
        private final Map<List<UnitCode>, List<TransitionRule>> between = new HashMap<>();
        private final Map<PersonId, Person> children;
        private final Map<UnitCode, Unit> units;
        private final Map<PersonId, List<Placement>> placements;
        private final Map<PersonId, List<Guardianship>> guardianships;
        private final Map<PersonId, List<ConsentAnswer>> answered;
        private final List<ConsentRule> rules;
        private final Map<PersonId, List<Holding>> held;

        Known(Rulebook.Rows rows, Map<PersonId, Person> children, Map<UnitCode, Unit> units, Map<PersonId, List<Placement>> placements,
                Map<PersonId, List<Guardianship>> guardianships, Map<PersonId, List<ConsentAnswer>> answered, List<ConsentRule> rules,
                Map<PersonId, List<Holding>> held) {
            this.rows = rows;
            this.children = children;
            this.units = units;
            this.placements = placements;
            this.guardianships = guardianships;
            this.answered = answered;
            this.rules = rules;
            this.held = held;
        }

        /** @param needed beside what is decided about already */
        Facts facts(StoredTransition transition, Collection<DocumentId> needed, LocalDate day) {
            Person child = children.get(transition.child());
            if (child == null) {
                throw new NotFound("Child");
            }
            List<Asked> purposes = forms.purposes().stream()
                .map(purpose -> new Asked(purpose.id(), purpose.textVersion(), ConsentRule.inForce(rules, purpose.id(), day))).toList();
            List<Paper> papers = leaving(transition, day).stream()
                .map(holding -> new Paper(holding.document(), holding.type())).distinct().toList();
            WhoAnswers who = Guardians.of(child, guardianships.getOrDefault(child.id(), List.of()), day);
            Set<DocumentId> needs = new LinkedHashSet<>(needed);
            transition.decision().ifPresent(decision -> needs.addAll(decision.needed()));
            return new Facts(day, transition.fromType(), transition.toType(), sameProvider(transition),
                between(transition), purposes, who.guardians(),
                answered.getOrDefault(child.id(), List.of()), papers, List.copyOf(needs), who.others());
        }

        /** Units send their children to few others, and of each pair there is one list, also for all who keep it. */
        private List<TransitionRule> between(StoredTransition transition) {
            return between.computeIfAbsent(List.of(transition.fromUnit(), transition.toUnit()),
                ends -> List.copyOf(rows.between(Optional.of(ends.getFirst()), Optional.of(ends.getLast()))));
        }

        boolean knowsReceiver(StoredTransition transition) {
            return units.containsKey(transition.toUnit());
        }

        /** Whether the child is there and without a security marking. */
        boolean mayBeSeen(StoredTransition transition) {
            return Optional.ofNullable(children.get(transition.child())).filter(child -> !child.isProtected()).isPresent();
        }

        List<Holding> leaving(StoredTransition transition, LocalDate day) {
            List<SchoolType> stays = placements.getOrDefault(transition.child(), List.of()).stream()
                .filter(placement -> placement.unit().equals(transition.fromUnit()) && placement.span().contains(day))
                .map(Placement::schoolType).filter(code -> !code.equals(transition.fromType())).toList();
            return held.getOrDefault(transition.child(), List.of()).stream()
                .filter(holding -> holding.holderKind() == HolderKind.UNIT && holding.unit().equals(transition.fromUnit()))
                .filter(holding -> !stays.contains(holding.schoolType())).toList();
        }

        private boolean sameProvider(StoredTransition transition) {
            Unit from = units.get(transition.fromUnit());
            Unit to = units.get(transition.toUnit());
            return from != null && to != null && from.provider().equals(to.provider());
        }
    }
}
