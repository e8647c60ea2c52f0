package org.skolbro.core.internal.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.problem.Faceless;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.SkolbroException;
import org.skolbro.api.retention.DisposalRun.State;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RunId;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.evidence.OutsideCertificates;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.DisposalStore;
import org.skolbro.core.store.HoldStore;
import org.skolbro.core.store.StoredRun;
import org.skolbro.core.store.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drives a run through its small transactions. Everything it must remember is in the database, so that whoever comes after
 * a crash goes on where it stopped. Who starts or resumes takes a new fencing token; with an older one nothing is
 * destroyed any more, however late its holder wakes up.
 */
@Component(service = RunExecution.class, configurationPid = "org.skolbro.disposal")
public final class RunExecution {

    /** How many holdings a transaction destroys unless the settings say otherwise. */
    public static final int BATCH = 1_000;
    /** Longer than any batch takes; when it has passed without another, whoever drove the run is gone. */
    static final Duration LEASE = Duration.ofMinutes(2);
    private static final Logger LOG = LoggerFactory.getLogger(RunExecution.class);
    private static final Text STEP = Text.sv("Gallrar").en("Destroying");

    private final UnitOfWork work;
    private final DisposalStore store;
    private final HoldStore holds;
    private final RunBatch batches;
    private final OutsideCertificates outside;
    private final int size;

    /** @param batch how many holdings one transaction destroys: with fewer, a hold or a pause gets in between sooner */
    @interface Settings {
        int batch() default BATCH;
    }

    @Activate
    public RunExecution(Settings settings, @Reference UnitOfWork work, @Reference DisposalStore store,
            @Reference HoldStore holds, @Reference RunBatch batches, @Reference OutsideCertificates outside) {
        this(Math.max(1, settings.batch()), work, store, holds, batches, outside);
    }

    private RunExecution(int size, UnitOfWork work, DisposalStore store, HoldStore holds, RunBatch batches,
            OutsideCertificates outside) {
        this.size = size;
        this.work = work;
        this.store = store;
        this.holds = holds;
        this.batches = batches;
        this.outside = outside;
    }

    /** Outside OSGi. */
    public static RunExecution with(int batch, UnitOfWork work, DisposalStore store, HoldStore holds, RunBatch batches,
            OutsideCertificates outside) {
        return new RunExecution(batch, work, store, holds, batches, outside);
    }

    /**
     * From where it is until nothing waits, or until somebody stops it; then ends the certificate.
     *
     * @param caller who drives it; empty when the platform does by itself
     */
    void drive(Optional<Caller> caller, StoredRun started, Plan plan, Progress progress) {
        try {
            driven(caller, started, plan, progress);
        } finally {
            outside.rest();
        }
    }

    private void driven(Optional<Caller> caller, StoredRun started, Plan plan, Progress progress) {
        int alone = 0;
        long settled = 0;
        long promised = 0;
        Instant leased = Instant.EPOCH;
        Optional<HoldingId> after = Optional.empty();
        outside.catchUp();
        while (true) {
            progress.at(STEP, promised, started.items());
            if (progress.cancelled()) {
                outside.catchUp();
                pause(started);
                return;
            }
            leased = stillHere(started, leased);
            try {
                Optional<RunBatch.Step> step = step(caller, started, plan, after, alone > 0);
                if (step.isEmpty()) {
                    return;
                }
                if (step.get().settled() == 0) {
                    break;
                }
                outside.begin();
                promised = settled;
                settled += step.get().settled();
                after = step.get().upTo();
                alone--;
            } catch (SkolbroException world) {
                throw world;
            } catch (RuntimeException fault) {
                alone = isolate(started, after, alone, fault);
            }
        }
        close(started.id(), plan, State.DONE);
    }

    /** Not in the transaction of a batch, where the run's row would be locked for as long. */
    private Instant stillHere(StoredRun run, Instant leased) {
        Instant now = batches.now();
        if (leased.plus(LEASE.dividedBy(4)).isAfter(now)) {
            return leased;
        }
        work.inOne(() -> store.lease(run.id(), now.plus(LEASE)));
        return now;
    }

    /** Certifies what was kept and signs the head. May be called again after any failure. */
    void close(RunId run, Plan plan, State outcome) {
        Optional<HoldingId> after = Optional.empty();
        do {
            after = certifyKept(run, plan, after);
            outside.catchUp();
        } while (after.isPresent());
        work.inOne(() -> {
            holds.takeTurn();
            StoredRun now = find(run);
            batches.close(now, outcome);
            if (now.state() != outcome) {
                store.update(now.to(outcome));
            }
        });
        outside.catchUp();
    }

    private Optional<HoldingId> certifyKept(RunId run, Plan plan, Optional<HoldingId> after) {
        return work.inOne(() -> {
            holds.takeTurn();
            return batches.certifyKept(find(run), plan, after, size);
        });
    }

    /** Empty when it is no longer this one's run. Nothing is committed before the step before is outside. */
    private Optional<RunBatch.Step> step(Optional<Caller> caller, StoredRun started, Plan plan, Optional<HoldingId> after, boolean alone) {
        return work.inOne(() -> {
            holds.takeTurn();
            StoredRun run = find(started.id());
            if (run.state() != State.RUNNING || run.token() != started.token()) {
                return Optional.empty();
            }
            RunBatch.Step step = batches.next(caller, run, plan, alone ? 1 : size, after, alone);
            outside.settle();
            return Optional.of(step);
        });
    }

    /** One item must not stop all others: after a fault they are tried one by one, and the one that fails alone is kept. */
    private int isolate(StoredRun run, Optional<HoldingId> after, int alone, RuntimeException fault) {
        if (alone <= 0) {
            return size;
        }
        String code = Long.toString(Ids.next(), 36);
        LOG.error("Run {} keeps an item, fault {}", run.id(), code, Faceless.of(fault));
        work.inOne(() -> batches.fail(run, after, code));
        return alone - 1;
    }

    private void pause(StoredRun started) {
        work.inOne(() -> {
            StoredRun run = find(started.id());
            if (run.state() == State.RUNNING && run.token() == started.token()) {
                store.update(run.to(State.PAUSED));
            }
        });
    }

    private StoredRun find(RunId run) {
        return store.find(run).orElseThrow(() -> new NotFound("No run " + run));
    }
}
