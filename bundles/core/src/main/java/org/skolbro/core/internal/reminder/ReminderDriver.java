package org.skolbro.core.internal.reminder;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
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

/** Drives campaigns that somebody approved, and goes on with those whose node died. Of several nodes one drives a campaign. */
@Component(service = Waking.class, immediate = true)
public final class ReminderDriver implements Waking, ReminderExecution.Going {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderDriver.class);
    private static final int SECONDS = 20;

    private final ReminderExecution execution;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "skolbro-reminders");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public ReminderDriver(@Reference ReminderExecution execution) {
        this.execution = execution;
        timer.scheduleWithFixedDelay(this::lookGuarded, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @Deactivate
    public void stop() {
        stopped.countDown();
        timer.shutdown();
    }

    @Override
    public void wake() {
        try {
            timer.execute(this::lookGuarded);
        } catch (RejectedExecutionException over) {
            LOG.debug("The next start drives what is due");
        }
    }

    @Override
    public boolean on() {
        return stopped.getCount() > 0;
    }

    @Override
    public void rest(Duration pace) {
        try {
            stopped.await(pace.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped.countDown();
        }
    }

    private void lookGuarded() {
        try {
            execution.unattended().forEach(run -> execution.drive(run, this));
        } catch (Conflict beaten) {
            LOG.info("A campaign was taken up by somebody else");
        } catch (RuntimeException failure) {
            if (on()) {
                LOG.error("A campaign that is under way was not finished; it is tried again", Faceless.of(failure));
            }
        }
    }
}
