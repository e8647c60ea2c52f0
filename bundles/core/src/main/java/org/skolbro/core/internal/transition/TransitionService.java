package org.skolbro.core.internal.transition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.text.Text;
import org.skolbro.api.transition.HandOver;
import org.skolbro.api.transition.HandOver.Verdict;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.api.transition.TransitionRow;
import org.skolbro.api.transition.TransitionRow.State;
import org.skolbro.api.transition.Transitions;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.form.FormRules;
import org.skolbro.core.store.ConsentStore;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.HandOverRecord;
import org.skolbro.core.store.HandOverRecord.Facts;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredTransition;
import org.skolbro.core.store.TransitionStore;
import org.skolbro.core.store.UnitOfWork;

/** Hands documentation over the bridge. Consent and rules are evaluated here, at the moment of hand-over, and nowhere else. */
@Component
public final class TransitionService implements Transitions {

    private final UnitOfWork unitOfWork;
    private final Gate gate;
    private final AuditTrail trail;
    private final Clock clock;
    private final RegisterStore register;
    private final TransitionStore transitions;
    private final HoldingStore holdings;
    private final TransitionGathering gathering;
    private final HandOverFacts facts;
    private final TransitionViews views;
    private final ReceivedHoldings received;

    @Activate
    public TransitionService(@Reference UnitOfWork unitOfWork, @Reference Gate gate, @Reference AuditTrail trail,
            @Reference(target = "(skolbro.clock=platform)") Clock clock, @Reference FormRules forms, @Reference RegisterStore register,
            @Reference ConsentStore answers, @Reference DocumentStore documents, @Reference HoldingStore holdings,
            @Reference TransitionStore transitions, @Reference TransitionGathering gathering) {
        this.unitOfWork = unitOfWork;
        this.gate = gate;
        this.trail = trail;
        this.clock = clock;
        this.register = register;
        this.transitions = transitions;
        this.holdings = holdings;
        this.gathering = gathering;
        facts = new HandOverFacts(forms, register, answers, holdings);
        views = new TransitionViews(gate, forms, register, documents);
        received = new ReceivedHoldings(documents, holdings);
    }

    @Override
    public List<TransitionRow> mine(Caller caller) {
        return unitOfWork.inOne(() -> {
            List<UnitCode> units = headedBy(caller);
            List<StoredTransition> kept = transitions.ofUnits(units);
            Set<PersonId> shown = shown(caller, kept.stream().map(StoredTransition::child).distinct().toList());
            List<StoredTransition> visible = kept.stream().filter(one -> shown.contains(one.child())).toList();
            trail.write(caller, "transition.listed", visible.stream().map(StoredTransition::child).distinct().toList(), "", "");
            return views.rows(visible, units, today());
        });
    }

    @Override
    public HandOver preview(Caller caller, TransitionId id) {
        return unitOfWork.inOne(() -> {
            StoredTransition transition = leaving(caller, id);
            Facts now = facts.now(transition, List.of(), today());
            List<HandOverRecord.Outcome> outcomes = HandOverRules.decide(now);
            trail.write(caller, "transition.previewed", List.of(transition.child()), id.toString(), "");
            return new HandOver(row(caller, transition), views.items(caller, outcomes, now.rules(), now.on()), transition.note(),
                Fingerprint.of(outcomes));
        });
    }

    @Override
    public Outcome<TransitionRow> handOver(Caller caller, TransitionId id, Set<DocumentId> needed, String note,
            String fingerprint) {
        return unitOfWork.inOne(() -> {
            StoredTransition transition = leaving(caller, id);
            if (transition.state() != State.PLANNED && transition.state() != State.GATHERED) {
                return Outcome.refused(TransitionSentences.NOT_NOW);
            }
            Optional<Text> waitsFor = views.waitsFor(transition, today());
            if (waitsFor.isPresent()) {
                return Outcome.refused(waitsFor.get());
            }
            List<HandOverRecord.Outcome> shown = HandOverRules.decide(facts.now(transition, List.of(), today()));
            if (!Fingerprint.of(shown).equals(fingerprint)) {
                return Outcome.refused(TransitionSentences.CHANGED);
            }
            if (!underReview(shown).containsAll(needed)) {
                return Outcome.refused(TransitionSentences.NOT_UNDER_REVIEW);
            }
            return Outcome.done(row(caller, settle(caller, transition, needed, note)));
        });
    }

    @Override
    public HandOver handedOver(Caller caller, TransitionId id) {
        return unitOfWork.inOne(() -> {
            StoredTransition transition = ofMine(caller, id);
            HandOverRecord record = transitions.recorded(id).orElseThrow(() -> new NotFound("Hand-over " + id));
            trail.write(caller, "transition.read", List.of(transition.child()), id.toString(), "");
            boolean leaving = headedBy(caller).contains(transition.fromUnit());
            List<HandOverRecord.Outcome> told = record.outcomes().stream()
                .filter(outcome -> leaving || outcome.verdict() == Verdict.FOLLOWS).toList();
            return new HandOver(row(caller, transition),
                views.items(caller, told, record.facts().rules(), record.facts().on()), transition.note(), Fingerprint.of(told));
        });
    }

    @Override
    public Outcome<TransitionRow> receive(Caller caller, TransitionId id) {
        return unitOfWork.inOne(() -> {
            StoredTransition transition = entering(caller, id);
            if (transition.state() != State.HANDED_OVER) {
                return Outcome.refused(TransitionSentences.NOTHING_TO_ANSWER);
            }
            int added = received.add(transition, transitions.recorded(id).orElseThrow(), today());
            StoredTransition done = transition.to(State.RECEIVED);
            transitions.update(done);
            trail.write(caller, "transition.received", List.of(done.child()), id.toString(), "holdings " + added);
            return Outcome.done(row(caller, done));
        });
    }

    @Override
    public Outcome<TransitionRow> decline(Caller caller, TransitionId id, String reason) {
        return unitOfWork.inOne(() -> {
            StoredTransition transition = entering(caller, id);
            if (transition.state() != State.HANDED_OVER) {
                return Outcome.refused(TransitionSentences.NOTHING_TO_ANSWER);
            }
            return end(caller, transition, State.DECLINED, "transition.declined", reason);
        });
    }

    @Override
    public Outcome<TransitionRow> stop(Caller caller, TransitionId id, String reason) {
        return unitOfWork.inOne(() -> {
            StoredTransition transition = leaving(caller, id);
            if (transition.state() != State.PLANNED && transition.state() != State.GATHERED) {
                return Outcome.refused(TransitionSentences.NOT_NOW);
            }
            return end(caller, transition, State.STOPPED, "transition.stopped", reason);
        });
    }

    @Override
    public Replay replay(Caller caller, TransitionId id) {
        return unitOfWork.inOne(() -> {
            gate.requireOffice(caller, Role.AUDITOR, Role.OPERATOR, Role.ADMINISTRATOR);
            HandOverRecord record = transitions.recorded(id).orElseThrow(() -> new NotFound("Hand-over " + id));
            trail.write(caller, "transition.replayed", List.of(), id.toString(), "");
            Map<DocumentId, HandOverRecord.Outcome> then = record.outcomes().stream()
                .collect(Collectors.toMap(HandOverRecord.Outcome::document, outcome -> outcome));
            List<String> differences = new ArrayList<>();
            for (HandOverRecord.Outcome again : HandOverRules.settle(HandOverRules.decide(record.facts()))) {
                HandOverRecord.Outcome recorded = then.remove(again.document());
                if (!again.equals(recorded)) {
                    differences.add(again.document() + ": " + (recorded == null ? "-" : recorded.reason()) + " / " + again.reason());
                }
            }
            then.keySet().forEach(missing -> differences.add(missing + ": not decided again"));
            return new Replay(differences.isEmpty(), differences);
        });
    }

    @Override
    public int gather(Caller caller) {
        return unitOfWork.inOne(() -> {
            gate.requireOffice(caller, Role.OPERATOR, Role.ADMINISTRATOR);
            return gathering.gatherLeavers(today());
        });
    }

    private StoredTransition settle(Caller caller, StoredTransition transition, Set<DocumentId> needed, String note) {
        LocalDate today = today();
        Facts decidedFrom = facts.now(transition, needed, today);
        HandOverRecord record = new HandOverRecord(decidedFrom, HandOverRules.settle(HandOverRules.decide(decidedFrom)));
        transitions.record(transition.id(), record);
        facts.leaving(transition, today).stream().map(Holding::schoolType).distinct().forEach(code ->
            holdings.archive(transition.child(), transition.fromUnit(), code));
        StoredTransition done = transition.handedOver(clock.instant(), note.strip());
        transitions.update(done);
        long following = record.outcomes().stream().filter(outcome -> outcome.verdict() == Verdict.FOLLOWS).count();
        trail.write(caller, "transition.handed-over", List.of(done.child()), done.id().toString(),
            "follows " + following + " stays " + (record.outcomes().size() - following));
        return done;
    }

    private Outcome<TransitionRow> end(Caller caller, StoredTransition transition, State state, String action, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused(TransitionSentences.REASON_NEEDED);
        }
        StoredTransition ended = transition.endedBecause(state, reason.strip());
        transitions.update(ended);
        trail.write(caller, action, List.of(ended.child()), ended.id().toString(), "");
        return Outcome.done(row(caller, ended));
    }

    private static Set<DocumentId> underReview(List<HandOverRecord.Outcome> outcomes) {
        return outcomes.stream().filter(outcome -> outcome.verdict() == Verdict.REVIEW)
            .map(HandOverRecord.Outcome::document).collect(Collectors.toSet());
    }

    private StoredTransition leaving(Caller caller, TransitionId id) {
        StoredTransition transition = ofMine(caller, id);
        if (!headedBy(caller).contains(transition.fromUnit())) {
            throw new NotFound("Transition " + id);
        }
        return transition;
    }

    private StoredTransition entering(Caller caller, TransitionId id) {
        StoredTransition transition = ofMine(caller, id);
        if (!headedBy(caller).contains(transition.toUnit())) {
            throw new NotFound("Transition " + id);
        }
        return transition;
    }

    private StoredTransition ofMine(Caller caller, TransitionId id) {
        List<UnitCode> units = headedBy(caller);
        return transitions.find(id)
            .filter(one -> units.contains(one.fromUnit()) || units.contains(one.toUnit()))
            .filter(one -> shown(caller, List.of(one.child())).contains(one.child()))
            .orElseThrow(() -> new NotFound("Transition " + id));
    }

    private List<UnitCode> headedBy(Caller caller) {
        gate.account(caller);
        return caller.person().stream().flatMap(person -> register.duties(person, today()).stream())
            .map(duty -> duty.unit()).distinct()
            .filter(unit -> gate.at(caller, unit).contains(Role.HEADTEACHER)).toList();
    }

    /** A protected child is shown only to somebody with a relation of her own to the child. */
    private Set<PersonId> shown(Caller caller, List<PersonId> children) {
        List<PersonId> hidden = register.persons(children).stream().filter(Person::isProtected).map(Person::id).toList();
        Set<PersonId> granted = gate.towards(caller, hidden).keySet();
        return children.stream().filter(child -> !hidden.contains(child) || granted.contains(child))
            .collect(Collectors.toSet());
    }

    private TransitionRow row(Caller caller, StoredTransition transition) {
        return views.rows(List.of(transition), headedBy(caller), today()).getFirst();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
