package org.skolbro.core.internal.transfer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import org.skolbro.api.consent.ConsentAnswer.OnPaper;
import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.transition.HandOver;
import org.skolbro.api.transition.HandOver.Verdict;
import org.skolbro.api.transition.TransitionRule;
import org.skolbro.api.transition.TransitionRule.Follows;
import org.skolbro.core.internal.transition.TransitionViews;
import org.skolbro.core.packing.TransferLetter.Consent;
import org.skolbro.core.packing.TransferLetter.Ground;
import org.skolbro.core.packing.TransferLetter.Said;
import org.skolbro.core.store.FormStore;
import org.skolbro.core.store.HandOverRecord;
import org.skolbro.core.store.HandOverRecord.Asked;
import org.skolbro.core.store.HandOverRecord.Outcome;
import org.skolbro.core.store.HandOverRecord.Reason;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredTransition;

/** Tells the receiver why each document follows, from what was recorded when it was decided. To be called in a unit of work. */
@Component(service = TransferLetters.class)
public final class TransferLetters {

    /** Who she is, the receiver does not need to know. */
    private static final String PROTECTED = "(skyddade personuppgifter / protected)";

    private final TransitionViews views;
    private final FormStore forms;
    private final RegisterStore register;

    @Activate
    public TransferLetters(@Reference TransitionViews views, @Reference FormStore forms, @Reference RegisterStore register) {
        this.views = views;
        this.forms = forms;
        this.register = register;
    }

    static List<DocumentId> following(HandOverRecord record) {
        return record.outcomes().stream().filter(outcome -> outcome.verdict() == Verdict.FOLLOWS).map(Outcome::document).toList();
    }

    Map<DocumentId, Ground> grounds(Caller caller, StoredTransition transition, HandOverRecord record) {
        List<Outcome> follow = record.outcomes().stream().filter(outcome -> outcome.verdict() == Verdict.FOLLOWS).toList();
        Map<DocumentId, Ground> grounds = new HashMap<>();
        for (HandOver.Item item : views.items(caller, transition.child(), follow, record.facts())) {
            grounds.put(item.document().id(), new Ground(item.reason(), item.basis().citation()));
        }
        return grounds;
    }

    /** Of the questions that a document follows by, in the order of their first document. */
    List<Consent> consents(HandOverRecord record, Collection<DocumentId> packed) {
        Map<PurposeId, List<String>> byPurpose = new LinkedHashMap<>();
        record.outcomes().stream().filter(outcome -> outcome.reason() == Reason.CONSENT_GIVEN && packed.contains(outcome.document()))
            .forEach(outcome -> purpose(record, outcome).ifPresent(purpose -> byPurpose.computeIfAbsent(purpose, none -> new ArrayList<>()).add(outcome.document().toString())));
        Map<PersonId, Person> persons = register.persons(record.facts().answers().stream().map(ConsentAnswer::guardian).distinct().toList()).stream()
            .collect(Collectors.toMap(Person::id, Function.identity()));
        return byPurpose.entrySet().stream().flatMap(each -> record.facts().purposes().stream().filter(asked -> asked.purpose().equals(each.getKey()))
            .flatMap(asked -> consent(record, asked, persons, each.getValue()).stream())).toList();
    }

    private static Optional<PurposeId> purpose(HandOverRecord record, Outcome outcome) {
        return outcome.rule().flatMap(id -> record.facts().rules().stream().filter(rule -> rule.id().equals(id)).findFirst())
            .map(TransitionRule::follows).filter(Follows.WithConsent.class::isInstance).map(follows -> ((Follows.WithConsent) follows).purpose());
    }

    private Optional<Consent> consent(HandOverRecord record, Asked asked, Map<PersonId, Person> persons, List<String> documents) {
        Optional<ConsentPurpose> purpose = forms.purpose(asked.purpose(), asked.textVersion());
        List<Said> said = record.facts().answers().stream()
            .filter(answer -> answer.purpose().equals(asked.purpose()) && answer.textVersion() == asked.textVersion())
            .filter(answer -> record.facts().guardians().contains(answer.guardian()) || record.facts().others().contains(answer.guardian()))
            .map(answer -> said(answer, persons)).toList();
        return purpose.map(known -> new Consent(asked.purpose().value(), asked.textVersion(), known.question(), said, documents));
    }

    private static Said said(ConsentAnswer answer, Map<PersonId, Person> persons) {
        String by = Optional.ofNullable(persons.get(answer.guardian())).map(person -> person.isProtected() ? PROTECTED : person.name().full()).orElse("–");
        return new Said(by, answer.choice().name(), answer.at(), answer.paper().isPresent() ? "PAPER" : answer.verifiedBy().name(),
            answer.paper().map(OnPaper::signedOn));
    }
}
