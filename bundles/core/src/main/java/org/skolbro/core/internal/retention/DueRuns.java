package org.skolbro.core.internal.retention;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.problem.Faceless;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RunId;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.evidence.Maintenance;
import org.skolbro.core.store.DisposalStore;
import org.skolbro.core.store.StoredRun;
import org.skolbro.core.store.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts approved runs when their grace period (betänketid) is over, and goes on with those whose node died. What is due
 * stands in the database: a node that was off catches up, and of several nodes one drives a run.
 */
@Component(service = DueRuns.class, immediate = true)
public final class DueRuns {

    private static final Logger LOG = LoggerFactory.getLogger(DueRuns.class);
    private static final int SECONDS = 20;

    private final UnitOfWork work;
    private final AuditTrail audit;
    private final Parts parts;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "skolbro-due-runs");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean stopping;

    @Activate
    public DueRuns(@Reference UnitOfWork work, @Reference AuditTrail audit, @Reference Parts parts) {
        this(parts, work, audit);
        timer.scheduleWithFixedDelay(this::lookGuarded, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private DueRuns(Parts parts, UnitOfWork work, AuditTrail audit) {
        this.work = work;
        this.audit = audit;
        this.parts = parts;
    }

    /** Outside OSGi: looks only when told to. */
    public static DueRuns with(UnitOfWork work, AuditTrail audit, Parts parts) {
        return new DueRuns(parts, work, audit);
    }

    /** What runs are driven with. */
    @Component(service = Parts.class)
    public record Parts(DisposalStore store, PlanVersions plans, DisposalDecisions decisions, RunExecution execution,
            Reclaiming reclaiming, Maintenance maintenance) {
        @Activate
        public Parts(@Reference DisposalStore store, @Reference PlanVersions plans, @Reference DisposalDecisions decisions,
                @Reference RunExecution execution, @Reference Reclaiming reclaiming, @Reference Maintenance maintenance) {
            this.store = store;
            this.plans = plans;
            this.decisions = decisions;
            this.execution = execution;
            this.reclaiming = reclaiming;
            this.maintenance = maintenance;
        }
    }

    @Deactivate
    public void stop() {
        stopping = true;
        timer.shutdown();
    }

    /** Drives what is due to its end and, at night, takes back the space of what was destroyed. Answers how many runs that was. */
    public int look() {
        int driven = 0;
        for (RunId run : work.inOne(() -> parts.store().unattended(parts.plans().now()))) {
            if (parts.maintenance().reason().isEmpty() && drive(run)) {
                driven++;
            }
        }
        parts.reclaiming().byItself();
        return driven;
    }

    private boolean drive(RunId id) {
        Optional<Outcome<StoredRun>> started = work.inOne(() -> {
            Optional<Outcome<StoredRun>> answer = parts.decisions().startUnattended(id);
            answer.filter(Outcome.Done.class::isInstance)
                .ifPresent(yes -> audit.writeAutomatic("disposal.start", List.of(), id.toString(), ""));
            return answer;
        });
        if (started.isEmpty() || !(started.get() instanceof Outcome.Done<StoredRun>(StoredRun run))) {
            return false;
        }
        Plan plan = work.inOne(() -> parts.decisions().plan(run));
        parts.execution().drive(Optional.empty(), run, plan, new UntilTheNodeStops());
        return true;
    }

    private void lookGuarded() {
        try {
            look();
        } catch (Conflict beaten) {
            LOG.info("A disposal run was started by somebody else");
        } catch (RuntimeException failure) {
            if (!stopping) {
                LOG.error("A disposal run that is due was not finished; it is tried again", Faceless.of(failure));
            }
        }
    }

    /** Breaks off without pausing the run: the next start, or another node, goes on with it. */
    private final class UntilTheNodeStops implements Progress {

        @Override
        public void at(Text step, long done, long total) {
            if (stopping) {
                throw new StorageFailure("The node stops");
            }
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
