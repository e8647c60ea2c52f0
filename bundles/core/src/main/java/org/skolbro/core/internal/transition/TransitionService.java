package org.skolbro.core.internal.transition;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.text.Text;
import org.skolbro.api.transition.HandOver;
import org.skolbro.api.transition.HandOver.Verdict;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.api.transition.TransitionRow;
import org.skolbro.api.transition.TransitionRow.State;
import org.skolbro.api.transition.TransitionStep;
import org.skolbro.api.transition.Transitions;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.transition.HandOverChecks.Said;
import org.skolbro.core.store.HandOverRecord;
import org.skolbro.core.store.HandOverRecord.Facts;
import org.skolbro.core.store.StoredTransition;
import org.skolbro.core.store.UnitOfWork;

/** Hands documentation over the bridge. Consent and rules are evaluated at the moment of hand-over, and nowhere else. */
@Component
public final class TransitionService implements Transitions {

    private final UnitOfWork unitOfWork;
    private final AuditTrail trail;
    private final BridgeEnds ends;
    private final Crossing crossing;
    private final TransitionViews views;
    private final TransitionGathering gathering;
    private final HandOverChecks checks;
    private final TransitionSteps steps;
    private final Clock clock;

    @Activate
    public TransitionService(@Reference UnitOfWork unitOfWork, @Reference AuditTrail trail, @Reference BridgeEnds ends,
            @Reference Crossing crossing, @Reference TransitionViews views, @Reference TransitionGathering gathering,
            @Reference HandOverChecks checks, @Reference TransitionSteps steps, @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.unitOfWork = unitOfWork;
        this.trail = trail;
        this.ends = ends;
        this.crossing = crossing;
        this.views = views;
        this.gathering = gathering;
        this.checks = checks;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public List<TransitionRow> mine(Caller caller) {
        return unitOfWork.inOne(() -> {
            List<UnitCode> units = ends.headedBy(caller);
            List<StoredTransition> visible = ends.of(caller, units);
            trail.write(caller, "transition.listed", visible.stream().map(StoredTransition::child).distinct().toList(), "", "");
            return views.rows(visible, units, ends.today());
        });
    }

    @Override
    public HandOver preview(Caller caller, TransitionId id) {
        return unitOfWork.inOne(() -> {
            StoredTransition transition = ends.leaving(caller, id);
            Facts now = checks.facts(transition);
            trail.write(caller, "transition.previewed", List.of(transition.child()), id.toString(), "");
            return shown(caller, transition, now, HandOverChecks.outcomes(transition, now));
        });
    }

    @Override
    public Outcome<TransitionRow> decide(Caller caller, TransitionId id, Set<DocumentId> needed, String note, String fingerprint) {
        return unitOfWork.inOne(() -> {
            crossing.takeTurn();
            StoredTransition transition = ends.leaving(caller, id);
            Optional<Text> no = checks.deciding(transition, new Said(needed, note, fingerprint));
            if (no.isPresent()) {
                return Outcome.refused(no.get());
            }
            Set<DocumentId> looked = HandOverChecks.underReview(HandOverChecks.outcomes(transition, checks.facts(transition)));
            StoredTransition decided = transition.decided(transition.deciding(clock.instant(), caller.displayName(), looked, needed), note.strip());
            crossing.change(decided);
            trail.write(caller, "transition.decided", List.of(decided.child()), id.toString(), "needed " + needed.size() + " of " + looked.size());
            return Outcome.done(row(caller, decided));
        });
    }

    @Override
    public Outcome<TransitionRow> reconsider(Caller caller, TransitionId id) {
        return unitOfWork.inOne(() -> {
            crossing.takeTurn();
            StoredTransition transition = ends.leaving(caller, id);
            if (transition.state() != State.DECIDED) {
                return Outcome.refused(TransitionSentences.NOT_DECIDED);
            }
            StoredTransition open = transition.undecided(transition.leftOn().isBefore(ends.today()) ? State.GATHERED : State.PLANNED);
            crossing.change(open);
            trail.write(caller, "transition.reconsidered", List.of(open.child()), id.toString(), "");
            return Outcome.done(row(caller, open));
        });
    }

    @Override
    public List<TransitionStep> steps(Caller caller, TransitionId id) {
        return unitOfWork.inOne(() -> {
            StoredTransition transition = ends.either(caller, id);
            trail.write(caller, "transition.read", List.of(transition.child()), id.toString(), "");
            return steps.of(transition, ends.headedBy(caller).contains(transition.fromUnit()));
        });
    }

    @Override
    public Outcome<TransitionRow> handOver(Caller caller, TransitionId id, Set<DocumentId> needed, String note,
            String fingerprint) {
        return unitOfWork.inOne(() -> {
            crossing.takeTurn();
            StoredTransition transition = ends.leaving(caller, id);
            Optional<Text> no = checks.handingOver(transition, new Said(needed, note, fingerprint));
            if (no.isPresent()) {
                return Outcome.refused(no.get());
            }
            HandOverRecord record = crossing.handOver(transition, needed, ends.today());
            StoredTransition done = crossing.handedOver(transition, clock.instant(), note);
            long following = record.outcomes().stream().filter(outcome -> outcome.verdict() == Verdict.FOLLOWS).count();
            trail.write(caller, "transition.handed-over", List.of(done.child()), id.toString(),
                "follows " + following + " stays " + (record.outcomes().size() - following));
            return Outcome.done(row(caller, done));
        });
    }

    @Override
    public HandOver handedOver(Caller caller, TransitionId id) {
        return unitOfWork.inOne(() -> {
            StoredTransition transition = ends.either(caller, id);
            HandOverRecord record = crossing.recorded(id);
            trail.write(caller, "transition.read", List.of(transition.child()), id.toString(), "");
            boolean leaving = ends.headedBy(caller).contains(transition.fromUnit());
            return shown(caller, transition, record.facts(), record.outcomes().stream()
                .filter(outcome -> leaving || outcome.verdict() == Verdict.FOLLOWS).toList());
        });
    }

    @Override
    public Outcome<TransitionRow> receive(Caller caller, TransitionId id) {
        return unitOfWork.inOne(() -> {
            crossing.takeTurn();
            StoredTransition transition = ends.entering(caller, id);
            if (transition.state() != State.HANDED_OVER) {
                return Outcome.refused(TransitionSentences.NOTHING_TO_ANSWER);
            }
            int added = crossing.receive(transition, ends.today());
            trail.write(caller, "transition.received", List.of(transition.child()), id.toString(), "holdings " + added);
            return Outcome.done(row(caller, transition.to(State.RECEIVED)));
        });
    }

    @Override
    public Outcome<TransitionRow> decline(Caller caller, TransitionId id, String reason) {
        return unitOfWork.inOne(() -> {
            StoredTransition transition = ends.entering(caller, id);
            return transition.state() == State.HANDED_OVER
                ? end(caller, transition, State.DECLINED, "transition.declined", reason)
                : Outcome.refused(TransitionSentences.NOTHING_TO_ANSWER);
        });
    }

    @Override
    public Outcome<TransitionRow> stop(Caller caller, TransitionId id, String reason) {
        return unitOfWork.inOne(() -> {
            StoredTransition transition = ends.leaving(caller, id);
            return transition.isOpen() ? end(caller, transition, State.STOPPED, "transition.stopped", reason)
                : Outcome.refused(TransitionSentences.NOT_NOW);
        });
    }

    @Override
    public Optional<Text> withdrawn(Caller caller, PersonId child, DocumentId document) {
        return unitOfWork.inOne(() -> {
            Optional<Text> said = Optional.ofNullable(told(caller, child).get(document));
            if (said.isPresent()) {
                trail.write(caller, "transition.withdrawal-read", List.of(child), document.toString(), "");
            }
            return said;
        });
    }

    @Override
    public Set<DocumentId> withdrawn(Caller caller, PersonId child) {
        return unitOfWork.inOne(() -> {
            Set<DocumentId> documents = Set.copyOf(told(caller, child).keySet());
            if (!documents.isEmpty()) {
                trail.write(caller, "transition.withdrawal-read", List.of(child), "", "");
            }
            return documents;
        });
    }

    private Map<DocumentId, Text> told(Caller caller, PersonId child) {
        return ends.isStaff(caller, child) ? views.withdrawn(child, ends.received(caller, child)) : Map.of();
    }

    @Override
    public List<Standing> standing(Caller caller, UnitCode unit) {
        return unitOfWork.inOne(() -> {
            ends.requireOffice(caller, Role.AUDITOR, Role.OPERATOR, Role.ADMINISTRATOR);
            trail.write(caller, "transition.listed", List.of(), "", unit.value());
            return ends.of(caller, List.of(unit)).stream().map(one -> new Standing(one.id(), one.fromUnit(), one.fromType(), one.toUnit(),
                one.toType(), one.leftOn(), one.state())).toList();
        });
    }

    @Override
    public Replay replay(Caller caller, TransitionId id) {
        return unitOfWork.inOne(() -> {
            ends.requireOffice(caller, Role.AUDITOR, Role.OPERATOR, Role.ADMINISTRATOR);
            List<String> differences = crossing.replay(id);
            trail.write(caller, "transition.replayed", List.of(), id.toString(), "");
            return new Replay(differences.isEmpty(), differences, Replaying.outcomes(crossing.decisions(id).getLast()));
        });
    }

    @Override
    public int gather(Caller caller) {
        return unitOfWork.inOne(() -> {
            ends.requireOffice(caller, Role.OPERATOR, Role.ADMINISTRATOR);
            return gathering.gatherLeavers(ends.today());
        });
    }

    private Outcome<TransitionRow> end(Caller caller, StoredTransition transition, State state, String action, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused(TransitionSentences.REASON_NEEDED);
        }
        StoredTransition ended = transition.endedBecause(state, reason.strip());
        crossing.change(ended);
        trail.write(caller, action, List.of(ended.child()), ended.id().toString(), "");
        return Outcome.done(row(caller, ended));
    }

    private HandOver shown(Caller caller, StoredTransition transition, Facts facts, List<HandOverRecord.Outcome> outcomes) {
        return new HandOver(row(caller, transition), views.items(caller, transition, outcomes, facts),
            transition.note(), Fingerprint.of(outcomes));
    }

    private TransitionRow row(Caller caller, StoredTransition transition) {
        return views.rows(List.of(transition), ends.headedBy(caller), ends.today()).getFirst();
    }
}
