package org.skolbro.core.internal.transition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.DocumentRow.Place;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.text.Text;
import org.skolbro.api.transition.HandOver;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.api.transition.TransitionRow;
import org.skolbro.api.transition.TransitionRow.Side;
import org.skolbro.api.transition.TransitionRow.State;
import org.skolbro.api.transition.TransitionRule;
import org.skolbro.api.transition.TransitionRuleId;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.access.StaffNames;
import org.skolbro.core.internal.form.FormRules;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.Elsewhere;
import org.skolbro.core.store.HandOverRecord.Asked;
import org.skolbro.core.store.HandOverRecord.Facts;
import org.skolbro.core.store.HandOverRecord.Outcome;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.core.store.StoredTransition;

/** Turns what is kept into what headteachers see. */
@Component(service = TransitionViews.class)
public final class TransitionViews {

    private final Gate gate;
    private final FormRules forms;
    private final RegisterStore register;
    private final DocumentStore documents;
    private final SinceThen since;
    private final TransitionPolicy policy;

    @Activate
    public TransitionViews(@Reference Gate gate, @Reference FormRules forms, @Reference RegisterStore register,
            @Reference DocumentStore documents, @Reference SinceThen since, @Reference TransitionPolicy policy) {
        this.gate = gate;
        this.forms = forms;
        this.register = register;
        this.documents = documents;
        this.since = since;
        this.policy = policy;
    }

    List<TransitionRow> rows(Collection<StoredTransition> kept, Collection<UnitCode> mine, LocalDate today) {
        Map<PersonId, Person> children = register.persons(kept.stream().map(StoredTransition::child).distinct().toList())
            .stream().collect(Collectors.toMap(Person::id, Function.identity()));
        Map<UnitCode, Unit> units = register.units(kept.stream()
            .flatMap(one -> List.of(one.fromUnit(), one.toUnit()).stream()).distinct().toList()).stream()
            .collect(Collectors.toMap(Unit::code, Function.identity()));
        Map<TransitionId, Text> happened = since.of(kept, today);
        Map<TransitionId, String> groups = new LeftGroups(register).of(kept.stream().filter(one -> mine.contains(one.fromUnit())).toList());
        return kept.stream().map(one -> {
            Side side = side(one, mine);
            return new TransitionRow(one.id(), one.child(),
                Optional.ofNullable(children.get(one.child())).map(person -> person.name().full()).orElse("–"),
                name(units, one.fromUnit()), one.fromType(), name(units, one.toUnit()), one.toType(), one.leftOn(),
                policy.deadline(one), one.state(), waitsFor(one, today), TransitionSentences.ended(one, side), side,
                Optional.ofNullable(happened.get(one.id())), Optional.ofNullable(groups.get(one.id())));
        }).toList();
    }

    /** Whoever heads both units hands over first, and then she receives. */
    private static Side side(StoredTransition one, Collection<UnitCode> mine) {
        boolean answers = one.state() == State.HANDED_OVER && mine.contains(one.toUnit());
        return mine.contains(one.fromUnit()) && !answers ? Side.HANDING_OVER : Side.RECEIVING;
    }

    /** Asked anew each time: installing a form or a passing day ends the waiting by itself. */
    Optional<Text> waitsFor(StoredTransition transition, LocalDate today) {
        if (!transition.isOpen()) {
            return Optional.empty();
        }
        if (!Elsewhere.is(transition.toUnit()) && !forms.active(transition.toType())) {
            return Optional.of(TransitionSentences.formMissing(transition.toType()));
        }
        return transition.leftOn().isBefore(today) ? Optional.empty()
            : Optional.of(TransitionSentences.stillPlaced(transition.leftOn()));
    }

    Map<DocumentId, Text> withdrawn(PersonId child, List<StoredTransition> received) {
        return since.told(child, received);
    }

    /** As they are, or would be, decided; of a hand-over that has been, with what has happened to a consent since. */
    List<HandOver.Item> items(Caller caller, StoredTransition transition, List<Outcome> outcomes, Facts facts) {
        Map<DocumentId, LocalDate> withdrawn = since.withdrawn(transition);
        return items(caller, transition.child(), outcomes, facts, reads(caller, transition)).stream().map(item ->
            Optional.ofNullable(withdrawn.get(item.document().id())).map(day -> saying(item, SinceThen.inWords(day))).orElse(item)).toList();
    }

    private static HandOver.Item saying(HandOver.Item item, Text then) {
        Text why = item.reason();
        return new HandOver.Item(item.document(), item.verdict(), Text.sv(why.sv() + " " + then.sv()).en(why.en() + " " + then.en()), item.basis());
    }

    /** Whoever keeps the archive of a closed unit reads by orders, and not because she hands over. */
    private Set<Role> reads(Caller caller, StoredTransition transition) {
        return Stream.of(transition.fromUnit(), transition.toUnit()).anyMatch(unit -> gate.at(caller, unit).contains(Role.HEADTEACHER))
            ? Set.of(Role.HEADTEACHER) : Set.of();
    }

    public List<HandOver.Item> items(Caller caller, PersonId child, List<Outcome> outcomes, Facts facts) {
        return items(caller, child, outcomes, facts, Set.of(Role.HEADTEACHER));
    }

    private List<HandOver.Item> items(Caller caller, PersonId child, List<Outcome> outcomes, Facts facts, Set<Role> as) {
        Map<TransitionRuleId, TransitionRule> byId =
            facts.rules().stream().collect(Collectors.toMap(TransitionRule::id, Function.identity(), (one, same) -> one));
        UnaryOperator<String> told = new StaffNames(register).told();
        return outcomes.stream().flatMap(outcome -> documents.find(outcome.document()).stream().map(document -> {
            Optional<TransitionRule> rule = outcome.rule().map(byId::get);
            return new HandOver.Item(row(caller, as, document.signed(told)), outcome.verdict(), HandOverSentences.why(outcome, facts.on(), facts.guardians().contains(child),
                    rule.flatMap(row -> Shares.consentRule(row, facts))),
                rule.map(TransitionRule::basis).orElse(HandOverSentences.DEFAULT_NO));
        })).sorted((one, other) -> other.document().date().compareTo(one.document().date())).toList();
    }

    /** A headteacher decides on documents whose type she may not read; of those she sees the type and not the title. */
    private DocumentRow row(Caller caller, Set<Role> as, StoredDocument document) {
        boolean readable = gate.reads(caller, as, document.type());
        String unit = register.units(List.of(document.unit())).stream().map(Unit::name).findFirst().orElse("–");
        return new DocumentRow(document.id(), document.type().id(), document.type().name(), readable ? document.title() : "",
            document.date(), document.authorName(), unit, Place.CURRENT, List.of(),
            documents.attachments(document.id()).size(), documents.correctionOf(document.id()).isPresent());
    }

    private static String name(Map<UnitCode, Unit> units, UnitCode code) {
        return Optional.ofNullable(units.get(code)).map(Unit::name).orElse(code.value());
    }
}
