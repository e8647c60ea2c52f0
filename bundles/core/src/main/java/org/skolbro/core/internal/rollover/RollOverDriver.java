package org.skolbro.core.internal.rollover;

import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.problem.Faceless;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drives runs that somebody started, and goes on with those whose node died or whose next child has left. What is due stands in
 * the database: a node that was off catches up, and of several nodes one drives a run.
 */
@Component(service = Waking.class, immediate = true)
public final class RollOverDriver implements Waking {

    private static final Logger LOG = LoggerFactory.getLogger(RollOverDriver.class);
    private static final int SECONDS = 20;

    private final RollOverExecution execution;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "skolbro-roll-overs");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean stopping;

    @Activate
    public RollOverDriver(@Reference RollOverExecution execution) {
        this.execution = execution;
        timer.scheduleWithFixedDelay(this::lookGuarded, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @Deactivate
    public void stop() {
        stopping = true;
        timer.shutdown();
    }

    @Override
    public void wake() {
        try {
            timer.execute(this::lookGuarded);
        } catch (RejectedExecutionException stopped) {
            LOG.debug("The next start drives what is due");
        }
    }

    private void lookGuarded() {
        try {
            execution.unattended().forEach(run -> execution.drive(run, () -> !stopping));
        } catch (Conflict beaten) {
            LOG.info("A roll-over was taken up by somebody else");
        } catch (RuntimeException failure) {
            if (!stopping) {
                LOG.error("A roll-over that is due was not finished; it is tried again", Faceless.of(failure));
            }
        }
    }
}
