package org.skolbro.core.internal.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.disclosure.Disclosure.Asked;
import org.skolbro.api.disclosure.Disclosure.Requester;
import org.skolbro.api.disclosure.Disclosure.State;
import org.skolbro.api.disclosure.DisclosureId;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.retention.HoldId;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.document.DisclosedPapers;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.StoredDisclosure;
import org.skolbro.core.store.StoredDisclosure.Item;

/** Takes requests into the register, and documents into requests. Inside a unit of work. */
@Component(service = Registering.class)
public final class Registering {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CONTACT = 500;
    private static final int MOST_DOCUMENTS = 100;

    private final Gate gate;
    private final Cases cases;
    private final DisclosedPapers papers;
    private final DisclosureSettings settings;
    private final AuditTrail trail;
    private final Clock clock;

    @Activate
    public Registering(@Reference Gate gate, @Reference Cases cases, @Reference DisclosedPapers papers,
            @Reference DisclosureSettings settings, @Reference AuditTrail trail, @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.gate = gate;
        this.cases = cases;
        this.papers = papers;
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
    }

    LocalDate due(LocalDate received) {
        return settings.due(received);
    }

    Outcome<DisclosureId> register(Caller caller, Asked asked) {
        gate.requireOffice(caller, Role.ARCHIVIST);
        Optional<Text> no = refusal(asked);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        int year = asked.received().getYear();
        Asked kept = new Asked(asked.received(), asked.via(), asked.what().strip(), asked.requester()
            .map(who -> new Requester(who.name().strip(), who.contact().strip()))
            .filter(who -> !who.name().isEmpty() || !who.contact().isEmpty()), asked.answer());
        StoredDisclosure one = new StoredDisclosure(new DisclosureId(Ids.next()), 0, year, cases.store().nextNumber(year), kept,
            caller.displayName(), settings.due(asked.received()), State.RECEIVED, List.of(), List.of(), List.of(), "", Optional.empty());
        cases.store().insert(one);
        cases.write(caller, one, "disclosure.registered", "due " + one.due());
        return Outcome.done(one.id());
    }

    private Optional<Text> refusal(Asked asked) {
        if (DisclosureService.isNoText(asked.what())) {
            return Optional.of(DisclosureTexts.NO_QUESTION);
        }
        if (asked.received().isAfter(LocalDate.now(clock)) || asked.received().isBefore(LocalDate.now(clock).minusYears(1))) {
            return Optional.of(DisclosureTexts.RECEIVED);
        }
        boolean fits = asked.requester().map(who -> who.name().strip().length() <= LONGEST_NAME
            && who.contact().strip().length() <= LONGEST_CONTACT).orElse(true);
        return fits ? Optional.empty() : Optional.of(DisclosureTexts.REQUESTER);
    }

    Outcome<DisclosureId> add(Caller caller, DisclosureId id, DocumentId document, Optional<PersonId> child) {
        requireWhoAdds(caller);
        StoredDisclosure one = cases.find(id);
        Optional<Text> no = refusal(one, document);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        if (!papers.answersFor(caller, document, child) || papers.find(caller, document, child).isEmpty()) {
            trail.write(caller, "disclosure.nothing", List.of(), id.toString(), "");
            return Outcome.refused(DisclosureTexts.NOT_THERE);
        }
        Item item = cases.held(caller, one, new Item(document, child, new HoldId(0), Optional.empty()));
        StoredDisclosure changed = one.items(Stream.concat(one.items().stream(), Stream.of(item)).toList(), State.RECEIVED);
        cases.store().update(changed);
        cases.write(caller, changed, document, "disclosure.document-added", "");
        return Outcome.done(id);
    }

    private static Optional<Text> refusal(StoredDisclosure one, DocumentId document) {
        if (Cases.isDecided(one)) {
            return Optional.of(DisclosureTexts.DECIDED);
        }
        if (one.items().size() >= MOST_DOCUMENTS) {
            return Optional.of(DisclosureTexts.TOO_MANY);
        }
        return one.item(document).map(there -> DisclosureTexts.TWICE);
    }

    void requireWhoAdds(Caller caller) {
        gate.account(caller);
        if (!caller.roles().contains(Role.HEADTEACHER)) {
            gate.requireOffice(caller, Role.ARCHIVIST);
        }
    }

    Outcome<DisclosureId> remove(Caller caller, DisclosureId id, DocumentId document) {
        StoredDisclosure one = cases.require(caller, id);
        Optional<Item> item = one.item(document);
        if (Cases.isDecided(one)) {
            return Outcome.refused(DisclosureTexts.DECIDED);
        }
        if (item.isPresent()) {
            List<Item> left = one.items().stream().filter(other -> !other.equals(item.get())).toList();
            cases.release(List.of(item.get()));
            cases.write(caller, one, document, "disclosure.document-removed", "");
            cases.store().update(one.items(left, Cases.reached(left)));
        }
        return Outcome.done(id);
    }
}
