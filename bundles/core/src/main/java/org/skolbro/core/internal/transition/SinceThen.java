package org.skolbro.core.internal.transition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentAnswer.Choice;
import org.skolbro.api.consent.ConsentRule;
import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Guardianship;
import org.skolbro.api.text.Text;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.api.transition.TransitionRow.State;
import org.skolbro.api.transition.TransitionRule;
import org.skolbro.api.transition.TransitionRule.Follows;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.consent.ConsentStanding;
import org.skolbro.core.internal.consent.CustodyChange;
import org.skolbro.core.internal.consent.WhoAnswers;
import org.skolbro.core.internal.consent.Withdrawals;
import org.skolbro.core.internal.form.FormRules;
import org.skolbro.core.internal.time.PlatformClock;
import org.skolbro.core.store.ConsentStore;
import org.skolbro.core.store.HandOverRecord;
import org.skolbro.core.store.HandOverRecord.Asked;
import org.skolbro.core.store.HandOverRecord.Facts;
import org.skolbro.core.store.HandOverRecord.Reason;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredTransition;
import org.skolbro.core.store.TransitionStore;

/**
 * What has happened to consents since: custody that changed before a hand-over, a yes that was taken back after one. What was
 * handed over lawfully stays where it is; the receiver must know, because it may hand nothing on by that consent.
 */
@Component(service = {SinceThen.class, Withdrawals.class})
public final class SinceThen implements Withdrawals {

    private final TransitionStore transitions;
    private final ConsentStore answers;
    private final RegisterStore register;
    private final FormRules forms;
    private final AuditTrail trail;
    private final FarShore others;

    @Activate
    public SinceThen(@Reference TransitionStore transitions, @Reference ConsentStore answers, @Reference RegisterStore register,
            @Reference FormRules forms, @Reference AuditTrail trail, @Reference FarShore others) {
        this.transitions = transitions;
        this.answers = answers;
        this.register = register;
        this.forms = forms;
        this.trail = trail;
        this.others = others;
    }

    @Override
    public void told(Caller caller, ConsentAnswer withdrawn) {
        List<ConsentAnswer> given = answers.about(withdrawn.child());
        transitions.find(transitions.of(withdrawn.child())).stream().filter(one -> isOver(one, withdrawn)).forEach(one -> {
            Map<DocumentId, LocalDate> documents = withdrawn(one, given);
            if (!documents.isEmpty()) {
                trail.write(caller, "transition.consent-withdrawn", List.of(one.child()), one.id().toString(),
                    one.fromUnit().value() + " to " + one.toUnit().value() + " documents " + documents.size());
                others.withdrawnHere(caller, one.id(), documents);
            }
        });
    }

    /** Who was told of a withdrawal is told that it is over. */
    @Override
    public void givenAnew(Caller caller, ConsentAnswer yes) {
        List<ConsentAnswer> given = answers.about(yes.child());
        if (given.stream().noneMatch(answer -> answer.purpose().equals(yes.purpose()) && answer.choice() == Choice.WITHDRAWN)) {
            return;
        }
        transitions.find(transitions.of(yes.child())).stream().filter(SinceThen::wentOver)
            .forEach(one -> others.givenHere(caller, one.id(), withdrawn(one, given).keySet()));
    }

    /** The documents that followed by a consent that counts no longer, because a yes was taken back, and the day on which it was. */
    public Map<DocumentId, LocalDate> withdrawn(StoredTransition transition) {
        return withdrawn(transition, answers.about(transition.child()));
    }

    /** In a sentence, of each of the child's documents that came over a bridge by a consent that counts no longer. */
    Map<DocumentId, Text> told(PersonId child, Collection<StoredTransition> received) {
        Map<DocumentId, LocalDate> here = new HashMap<>();
        received.forEach(one -> withdrawn(one).forEach((document, day) -> here.merge(document, day, (first, second) -> first.isAfter(second) ? first : second)));
        Map<DocumentId, Text> told = new HashMap<>();
        others.withdrawnThere(child).forEach((document, day) -> told.put(document, there(day)));
        here.forEach((document, day) -> told.put(document, inWords(day)));
        return told;
    }

    /** In a sentence, of each transition of which there is something to say. A few statements, and one for each with a withdrawal. */
    Map<TransitionId, Text> of(Collection<StoredTransition> shown, LocalDate today) {
        List<PersonId> children = shown.stream().map(StoredTransition::child).distinct().toList();
        Map<PersonId, List<ConsentAnswer>> given = answers.about(children).stream().collect(Collectors.groupingBy(ConsentAnswer::child));
        Map<TransitionId, Text> said = new HashMap<>(changed(shown, given, today));
        for (StoredTransition one : shown) {
            List<ConsentAnswer> hers = given.getOrDefault(one.child(), List.of());
            if (hers.stream().anyMatch(answer -> isOver(one, answer))) {
                withdrawn(one, hers).values().stream().max(Comparator.naturalOrder()).ifPresent(day -> said.put(one.id(), inWords(day)));
            }
        }
        return said;
    }

    static Text inWords(LocalDate day) {
        return Text.sv("Samtycket togs tillbaka den " + day + ", efter överlämnandet.").en("The consent was withdrawn on " + day
            + ", after the hand-over.");
    }

    private static Text there(LocalDate day) {
        return Text.sv("Samtycket togs tillbaka hos avsändaren den " + day + ", efter överföringen.").en("The consent was withdrawn at its origin on "
            + day + ", after the transfer.");
    }

    private Map<TransitionId, Text> changed(Collection<StoredTransition> shown, Map<PersonId, List<ConsentAnswer>> given, LocalDate today) {
        List<StoredTransition> open = shown.stream().filter(StoredTransition::isOpen)
            .filter(one -> given.containsKey(one.child())).toList();
        List<PersonId> children = open.stream().map(StoredTransition::child).distinct().toList();
        Map<PersonId, Person> persons = register.persons(children).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        List<Guardianship> guardianships = register.guardianships(children);
        List<ConsentRule> rules = answers.rules();
        Map<TransitionId, Text> said = new HashMap<>();
        open.stream().filter(one -> persons.containsKey(one.child())).forEach(one -> CustodyChange.latest(persons.get(one.child()), guardianships,
            forms.purposes(), given.get(one.child()), rules, today).ifPresent(change -> said.put(one.id(), change.inWords())));
        return said;
    }

    private Map<DocumentId, LocalDate> withdrawn(StoredTransition transition, List<ConsentAnswer> given) {
        Optional<HandOverRecord> record = transitions.recorded(transition.id());
        if (record.isEmpty()) {
            return Map.of();
        }
        Map<PurposeId, LocalDate> gone = new HashMap<>();
        record.get().facts().purposes().forEach(asked -> goneOn(transition, record.get().facts(), asked, given)
            .ifPresent(day -> gone.put(asked.purpose(), day)));
        Map<DocumentId, LocalDate> documents = new HashMap<>();
        record.get().outcomes().stream().filter(outcome -> outcome.reason() == Reason.CONSENT_GIVEN).forEach(outcome ->
            purpose(record.get().facts(), outcome).map(gone::get).ifPresent(day -> documents.put(outcome.document(), day)));
        return documents;
    }

    /** By the terms and those who answered then: only what they say since can take it back. */
    private static Optional<LocalDate> goneOn(StoredTransition transition, Facts facts, Asked asked, List<ConsentAnswer> given) {
        WhoAnswers who = new WhoAnswers(facts.guardians(), facts.others());
        if (ConsentStanding.of(asked.purpose(), asked.textVersion(), asked.terms(), who, given, facts.on()) == ConsentStanding.GIVEN) {
            return Optional.empty();
        }
        List<PersonId> then = who.by(asked.terms());
        return given.stream().filter(answer -> answer.purpose().equals(asked.purpose()) && then.contains(answer.guardian()))
            .filter(answer -> isOver(transition, answer)).map(ConsentAnswer::at).max(Comparator.naturalOrder())
            .map(at -> LocalDate.ofInstant(at, PlatformClock.ZONE));
    }

    private static Optional<PurposeId> purpose(Facts facts, HandOverRecord.Outcome outcome) {
        return outcome.rule().flatMap(id -> facts.rules().stream().filter(rule -> rule.id().equals(id)).findFirst())
            .map(TransitionRule::follows).filter(Follows.WithConsent.class::isInstance).map(follows -> ((Follows.WithConsent) follows).purpose());
    }

    private static boolean wentOver(StoredTransition transition) {
        return transition.state() == State.HANDED_OVER || transition.state() == State.RECEIVED;
    }

    /** Whether the transition had been handed over when she said no. */
    private static boolean isOver(StoredTransition transition, ConsentAnswer answer) {
        Instant handedOver = transition.handedOverAt().orElse(Instant.MAX);
        return wentOver(transition) && answer.choice() != Choice.YES && answer.at().isAfter(handedOver);
    }
}
