package org.skolbro.core.internal.rollover;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.rollover.RollOver.Cause;
import org.skolbro.api.rollover.RollOverItem.State;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.transition.CrossingMany;
import org.skolbro.core.internal.transition.CrossingMany.Crossed;
import org.skolbro.core.internal.transition.CrossingMany.Prospect;
import org.skolbro.core.store.RollOverRow;
import org.skolbro.core.store.RollOverStore;
import org.skolbro.core.store.StoredRollOver;
import org.skolbro.core.store.StoredTransition;

/** One small transaction of a run: looks anew, hands over, marks the rows, writes the trail. All of it or nothing. */
@Component(service = RollOverBatch.class)
public final class RollOverBatch {

    private final RollOverStore store;
    private final CrossingMany crossing;
    private final AuditTrail trail;
    private final RollOverPolicy policy;
    private final Clock clock;

    @Activate
    public RollOverBatch(@Reference RollOverStore store, @Reference CrossingMany crossing, @Reference AuditTrail trail,
            @Reference RollOverPolicy policy, @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.store = store;
        this.crossing = crossing;
        this.trail = trail;
        this.policy = policy;
        this.clock = clock;
    }

    /** Takes the next rows whose day has come. Answers how many it settled; 0 when none waits. On its turn, in a unit of work. */
    int next(StoredRollOver run, int size) {
        LocalDate today = LocalDate.now(clock);
        List<RollOverRow> due = store.due(run.id(), today, size);
        Map<TransitionId, StoredTransition> kept = crossing.find(due.stream().map(RollOverRow::transition).toList());
        List<RollOverRow> rows = oneForEachChild(due, kept);
        Map<TransitionId, RollOverRow> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.put(row.transition(), moved(row, kept, run, today)));
        List<Prospect> prospects = crossing.prospects(byId.values().stream().filter(row -> isDue(row, today))
            .map(row -> kept.get(row.transition())).toList(), today, policy.draftsWait());
        Instant now = clock.instant();
        prospects.forEach(one -> one.cause().ifPresent(cause -> byId.computeIfPresent(one.transition().id(), (id, row) -> row.left(cause, now))));
        for (Crossed crossed : crossing.handOver(prospects.stream().filter(one -> one.cause().isEmpty()).toList(), now)) {
            byId.computeIfPresent(crossed.transition().id(), (id, row) -> row.done(crossed.follow(), crossed.stay(), crossed.archived(), now));
            trail.writeAutomatic("transition.handed-over", List.of(crossed.transition().child()), crossed.transition().id().toString(),
                "follows " + crossed.follow() + " stays " + crossed.stay() + ", roll-over " + run.id());
        }
        settle(run, byId.values());
        return rows.size();
    }

    /** What one transition of a child lets go another must not find as it was: the others are for the next time. */
    private static List<RollOverRow> oneForEachChild(List<RollOverRow> due, Map<TransitionId, StoredTransition> kept) {
        Set<PersonId> seen = new HashSet<>();
        return due.stream().filter(row -> !kept.containsKey(row.transition()) || seen.add(kept.get(row.transition()).child())).toList();
    }

    /** The register may have moved the last day since, or the transition may be gone. */
    private RollOverRow moved(RollOverRow row, Map<TransitionId, StoredTransition> kept, StoredRollOver run, LocalDate today) {
        StoredTransition transition = kept.get(row.transition());
        if (transition == null) {
            return row.left(Cause.SETTLED, clock.instant());
        }
        if (transition.leftOn().isBefore(today)) {
            return row;
        }
        return transition.leftOn().isAfter(run.until()) ? row.left(Cause.LEAVES_LATER, clock.instant())
            : row.dueOn(transition.leftOn().plusDays(1));
    }

    private static boolean isDue(RollOverRow row, LocalDate today) {
        return row.state() == State.WAITING && !row.dueOn().isAfter(today);
    }

    /** The first row could not be handed over even alone: it is named, and the others go on. */
    void fail(StoredRollOver run, String code) {
        settle(run, store.due(run.id(), LocalDate.now(clock), 1).stream().map(row -> row.failed(code, clock.instant())).toList());
    }

    private void settle(StoredRollOver run, Collection<RollOverRow> rows) {
        if (store.settle(run.id(), rows) != rows.size()) {
            throw new Conflict("Somebody else settled rows of roll-over " + run.id());
        }
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
