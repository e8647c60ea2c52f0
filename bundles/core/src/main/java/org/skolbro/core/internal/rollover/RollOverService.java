package org.skolbro.core.internal.rollover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.rollover.ChosenPreview;
import org.skolbro.api.rollover.RollOver;
import org.skolbro.api.rollover.RollOver.State;
import org.skolbro.api.rollover.RollOverId;
import org.skolbro.api.rollover.RollOverItem;
import org.skolbro.api.rollover.RollOverPreview;
import org.skolbro.api.rollover.RollOvers;
import org.skolbro.api.rollover.UndoPreview;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.rollover.ChosenHandOvers.Chosen;
import org.skolbro.core.internal.rollover.Whose.Units;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.internal.transition.CrossingMany;
import org.skolbro.core.store.RollOverRow;
import org.skolbro.core.store.RollOverStore;
import org.skolbro.core.store.StoredRollOver;
import org.skolbro.core.store.StoredTransition;
import org.skolbro.core.store.UnitOfWork;

/** Year roll-overs: asks who it is, opens the unit of work, writes the trail. The decisions and the work are elsewhere. */
@Component
public final class RollOverService implements RollOvers {

    private final UnitOfWork work;
    private final AuditTrail trail;
    private final Whose whose;
    private final Parts parts;
    private final Waking driver;
    private final Clock clock;

    @Activate
    public RollOverService(@Reference UnitOfWork work, @Reference AuditTrail trail, @Reference Whose whose, @Reference Parts parts,
            @Reference Waking driver, @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.work = work;
        this.trail = trail;
        this.whose = whose;
        this.parts = parts;
        this.driver = driver;
        this.clock = clock;
    }

    /** What roll-overs are made of. */
    @Component(service = Parts.class)
    public record Parts(RollOverStore store, CrossingMany crossing, RollOverPreviews previews, RollOverViews views, RollOverUndo undo,
            LeaverDrafts drafts, ChosenHandOvers chosen) {
        @Activate
        public Parts(@Reference RollOverStore store, @Reference CrossingMany crossing, @Reference RollOverPreviews previews,
                @Reference RollOverViews views, @Reference RollOverUndo undo, @Reference LeaverDrafts drafts,
                @Reference ChosenHandOvers chosen) {
            this.store = store;
            this.crossing = crossing;
            this.previews = previews;
            this.views = views;
            this.undo = undo;
            this.drafts = drafts;
            this.chosen = chosen;
        }
    }

    @Override
    public RollOverPreview preview(Caller caller, LocalDate until) {
        return work.inOne(() -> {
            RollOverPreview preview = parts.previews().preview(whose.units(caller), until, whose.today());
            trail.write(caller, "rollover.preview", List.of(), "", until.toString());
            return preview;
        });
    }

    @Override
    public Outcome<RollOver> start(Caller caller, LocalDate until, String digest) {
        return awaking(work.inOne(() -> {
            Units units = whose.units(caller);
            parts.crossing().takeTurn();
            List<StoredTransition> about = parts.previews().candidates(units, until);
            if (about.isEmpty()) {
                return Outcome.refused(RollOverSentences.NOBODY);
            }
            if (!RollOverPreviews.digest(about.stream().map(StoredTransition::id).toList()).equals(digest)) {
                return Outcome.refused(RollOverSentences.CHANGED);
            }
            StoredRollOver run = new StoredRollOver(new RollOverId(Ids.next()), 1, parts.previews().begins(units), until, units.of(),
                caller.account(), caller.displayName(), clock.instant(), digest, 0);
            parts.store().insert(run, about.stream().map(RollOverRow::waiting).toList());
            trail.write(caller, "rollover.start", List.of(), run.id().toString(), "children " + about.size() + " until " + until);
            return Outcome.done(parts.views().of(run, units));
        }));
    }

    @Override
    public Outcome<RollOver> release(Caller caller, RollOverId run, String digest) {
        return awaking(change(caller, run, "rollover.release", stored -> {
            if (stored.state() != State.PROPOSED) {
                return Outcome.refused(RollOverSentences.NOT_PROPOSED);
            }
            if (stored.startedBy().equals(caller.account())) {
                return Outcome.refused(RollOverSentences.SAME_PERSON);
            }
            if (!stored.digest().equals(digest) || !stored.digest().equals(RollOverPreviews.digest(transitions(run)))) {
                return Outcome.refused(RollOverSentences.CHANGED);
            }
            return Outcome.done(stored.released(new StoredRollOver.Release(caller.account(), caller.displayName(), clock.instant())));
        }));
    }

    /** There is something to do only when something was done. */
    private Outcome<RollOver> awaking(Outcome<RollOver> outcome) {
        if (outcome instanceof Outcome.Done) {
            driver.wake();
        }
        return outcome;
    }

    private List<TransitionId> transitions(RollOverId run) {
        return parts.store().rows(run, Set.of()).stream().map(RollOverRow::transition).toList();
    }

    @Override
    public ChosenPreview chosen(Caller caller, Set<TransitionId> transitions) {
        return work.inOne(() -> parts.chosen().preview(caller, whose, transitions));
    }

    @Override
    public Outcome<RollOver> start(Caller caller, Set<TransitionId> transitions, String note, Map<TransitionId, String> notes, String digest) {
        return awaking(work.inOne(() -> {
            parts.crossing().takeTurn();
            return parts.chosen().start(caller, whose, new Chosen(transitions, note, notes, digest))
                .map(run -> parts.views().of(run, whose.units(caller)));
        }));
    }

    @Override
    public List<RollOver> runs(Caller caller) {
        return work.inOne(() -> {
            Units units = whose.units(caller);
            return parts.store().all().stream().map(run -> parts.views().of(run, units)).filter(run -> !run.units().isEmpty()).toList();
        });
    }

    @Override
    public RollOver run(Caller caller, RollOverId run) {
        return work.inOne(() -> visible(run, whose.units(caller)));
    }

    @Override
    public List<RollOverItem> items(Caller caller, RollOverId run) {
        return work.inOne(() -> {
            Units units = whose.units(caller);
            visible(run, units);
            List<RollOverItem> items = parts.views().items(run, units.headed(), children -> whose.shown(caller, List.copyOf(children)));
            trail.write(caller, "rollover.read", items.stream().map(RollOverItem::child).distinct().toList(), run.toString(), "");
            return items;
        });
    }

    @Override
    public Outcome<RollOver> pause(Caller caller, RollOverId run) {
        return change(caller, run, "rollover.pause", stored -> stored.state() == State.RUNNING || stored.state() == State.RESTING
            ? Outcome.done(stored.to(State.PAUSED)) : Outcome.refused(RollOverSentences.NOT_RUNNING));
    }

    @Override
    public Outcome<RollOver> resume(Caller caller, RollOverId run) {
        return awaking(change(caller, run, "rollover.resume", stored -> {
            if (stored.state() != State.PAUSED) {
                return Outcome.refused(RollOverSentences.NOT_PAUSED);
            }
            parts.store().lease(run, clock.instant());
            return Outcome.done(stored.to(State.RUNNING));
        }));
    }

    @Override
    public Outcome<RollOver> cancel(Caller caller, RollOverId run) {
        return change(caller, run, "rollover.cancel", stored -> {
            if (stored.isOver()) {
                return Outcome.refused(RollOverSentences.OVER);
            }
            parts.store().leaveAll(run, RollOver.Cause.CANCELLED, clock.instant());
            return Outcome.done(stored.to(State.CANCELLED));
        });
    }

    @Override
    public Outcome<UndoPreview> undoPreview(Caller caller, RollOverId run, UnitCode unit) {
        return work.inOne(() -> parts.undo().preview(caller, run, unit, at(caller, run, unit).headed().contains(unit)));
    }

    @Override
    public Outcome<RollOver> undo(Caller caller, RollOverId run, UnitCode unit, String digest) {
        return work.inOne(() -> {
            Units units = at(caller, run, unit);
            Outcome<Integer> undone = parts.undo().undo(caller, run, unit, digest);
            if (undone instanceof Outcome.Done<Integer>(Integer children)) {
                trail.write(caller, "rollover.undo", List.of(), run.toString(), unit.value() + " children " + children);
            }
            return undone.map(children -> visible(run, units));
        });
    }

    @Override
    public List<LeaverDraft> drafts(Caller caller) {
        return work.inOne(() -> parts.drafts().of(caller, whose.today(), children -> whose.shown(caller, List.copyOf(children))));
    }

    private Outcome<RollOver> change(Caller caller, RollOverId run, String action, Function<StoredRollOver, Outcome<StoredRollOver>> decision) {
        return work.inOne(() -> {
            Units units = whose.units(caller);
            parts.crossing().takeTurn();
            StoredRollOver stored = parts.store().find(run).filter(found -> units.rules(found.units()))
                .orElseThrow(() -> new NotFound("No roll-over " + run));
            return decision.apply(stored).map(changed -> {
                parts.store().update(changed);
                trail.write(caller, action, List.of(), run.toString(), "");
                return parts.views().of(changed, units);
            });
        });
    }

    private Units at(Caller caller, RollOverId run, UnitCode unit) {
        Units units = whose.units(caller);
        if (visible(run, units).units().stream().noneMatch(at -> at.unit().equals(unit))) {
            throw new NotFound("No unit " + unit + " in roll-over " + run);
        }
        return units;
    }

    private RollOver visible(RollOverId run, Units units) {
        return parts.store().find(run).map(stored -> parts.views().of(stored, units)).filter(shown -> !shown.units().isEmpty())
            .orElseThrow(() -> new NotFound("No roll-over " + run));
    }
}
