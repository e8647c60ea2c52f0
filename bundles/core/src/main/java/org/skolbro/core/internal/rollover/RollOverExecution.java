package org.skolbro.core.internal.rollover;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.problem.Faceless;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.SkolbroException;
import org.skolbro.api.rollover.RollOver.State;
import org.skolbro.api.rollover.RollOverId;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.internal.transition.CrossingMany;
import org.skolbro.core.store.RollOverStore;
import org.skolbro.core.store.StoredRollOver;
import org.skolbro.core.store.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drives a run through its small transactions, until nothing that is due waits or somebody stops it. Who drives takes a new
 * fencing token; with an older one nothing is handed over any more, however late its holder wakes up.
 */
@Component(service = RollOverExecution.class)
public final class RollOverExecution {

    /** Longer than any batch takes; when it has passed without another, whoever drove the run is gone. */
    static final Duration LEASE = Duration.ofMinutes(2);
    private static final int TRIES = 5;
    private static final Logger LOG = LoggerFactory.getLogger(RollOverExecution.class);

    private final UnitOfWork work;
    private final AuditTrail trail;
    private final RollOverStore store;
    private final CrossingMany crossing;
    private final RollOverBatch batches;
    private final RollOverPolicy policy;

    @Activate
    public RollOverExecution(@Reference UnitOfWork work, @Reference AuditTrail trail, @Reference RollOverStore store,
            @Reference CrossingMany crossing, @Reference RollOverBatch batches, @Reference RollOverPolicy policy) {
        this.work = work;
        this.trail = trail;
        this.store = store;
        this.crossing = crossing;
        this.batches = batches;
        this.policy = policy;
    }

    /** Asked before each transaction. */
    @FunctionalInterface
    public interface Goes {
        boolean on();
    }

    /** Runs that nobody drives and that could go on now. */
    public List<RollOverId> unattended() {
        return work.inOne(() -> store.unattended(batches.now(), batches.today()));
    }

    /** Takes a run up that nobody drives. Answers whether it was this one who drove it. */
    public boolean drive(RollOverId id, Goes goes) {
        Optional<StoredRollOver> mine = take(id);
        mine.ifPresent(run -> drive(run, goes));
        return mine.isPresent();
    }

    private Optional<StoredRollOver> take(RollOverId id) {
        return work.inOne(() -> {
            crossing.takeTurn();
            if (!store.unattended(batches.now(), batches.today()).contains(id)) {
                return Optional.empty();
            }
            StoredRollOver run = find(id).driven();
            store.update(run);
            store.lease(id, batches.now().plus(LEASE));
            return Optional.of(run);
        });
    }

    private void drive(StoredRollOver started, Goes goes) {
        int alone = 0;
        int beaten = 0;
        Instant leased = batches.now();
        while (goes.on()) {
            leased = stillHere(started, leased);
            try {
                Optional<Integer> step = step(started, alone > 0 ? 1 : policy.batch());
                if (step.isEmpty()) {
                    return;
                }
                alone--;
                beaten = 0;
            } catch (Conflict changed) {
                // somebody else changed what the batch looked at, and the next look sees it
                beaten++;
                alone = beaten > TRIES ? isolate(started, alone, changed) : alone;
            } catch (SkolbroException world) {
                throw world;
            } catch (RuntimeException fault) {
                alone = isolate(started, alone, fault);
            }
        }
    }

    /** Not in the transaction of a batch, where the run's row would be locked for as long. */
    private Instant stillHere(StoredRollOver run, Instant leased) {
        Instant now = batches.now();
        if (leased.plus(LEASE.dividedBy(4)).isAfter(now)) {
            return leased;
        }
        work.inOne(() -> store.lease(run.id(), now.plus(LEASE)));
        return now;
    }

    /** Empty when it is no longer this one's run, or nothing of it is due. */
    private Optional<Integer> step(StoredRollOver started, int size) {
        return work.inOne(() -> {
            crossing.takeTurn();
            StoredRollOver run = find(started.id());
            if (run.state() != State.RUNNING || run.token() != started.token()) {
                return Optional.empty();
            }
            int settled = batches.next(run, size);
            if (settled == 0) {
                rest(run);
            }
            return Optional.of(settled).filter(some -> some > 0);
        });
    }

    private void rest(StoredRollOver run) {
        State next = store.nextDue(run.id()).isPresent() ? State.RESTING : State.DONE;
        store.update(run.to(next));
        trail.writeAutomatic(next == State.DONE ? "rollover.done" : "rollover.rest", List.of(), run.id().toString(), "");
    }

    /** One child must not stop all others: after a fault they are tried one by one, and the one that fails alone is named. */
    private int isolate(StoredRollOver run, int alone, RuntimeException fault) {
        if (alone <= 0) {
            return policy.batch();
        }
        String code = Long.toString(Ids.next(), 36);
        LOG.error("Roll-over {} leaves a child out, fault {}", run.id(), code, Faceless.of(fault));
        work.inOne(() -> {
            crossing.takeTurn();
            StoredRollOver now = find(run.id());
            if (now.state() == State.RUNNING && now.token() == run.token()) {
                batches.fail(now, code);
            }
        });
        return alone - 1;
    }

    private StoredRollOver find(RollOverId run) {
        return store.find(run).orElseThrow(() -> new NotFound("No roll-over " + run));
    }
}
