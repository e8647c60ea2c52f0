package org.skolbro.core.internal.time;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.problem.Faceless;
import org.skolbro.core.store.SettingStore;
import org.skolbro.core.store.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices that a new day has come and has its work done. The day that was served last is kept in the database, so that a
 * node that was off at midnight catches up and one that restarts at noon does not begin again.
 */
@Component(service = DayWatch.class, immediate = true)
public final class DayWatch {

    private static final Logger LOG = LoggerFactory.getLogger(DayWatch.class);
    private static final String SERVED = "day.served";
    private static final int MINUTES = 10;

    private final UnitOfWork unitOfWork;
    private final SettingStore settings;
    private final Clock clock;
    private final List<Daily> work = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "skolbro-day");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public DayWatch(@Reference UnitOfWork unitOfWork, @Reference SettingStore settings,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.unitOfWork = unitOfWork;
        this.settings = settings;
        this.clock = clock;
        timer.scheduleWithFixedDelay(this::lookGuarded, 1, MINUTES, TimeUnit.MINUTES);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(Daily daily) {
        work.add(daily);
    }

    public void remove(Daily daily) {
        work.remove(daily);
    }

    @Deactivate
    public void stop() {
        timer.shutdownNow();
    }

    /** Does the day's work unless it is done. Answers whether there was any to do. */
    public boolean look() {
        LocalDate today = LocalDate.now(clock);
        if (unitOfWork.inOne(() -> settings.get(SERVED)).filter(today.toString()::equals).isPresent()) {
            return false;
        }
        work.forEach(daily -> unitOfWork.inOne(() -> daily.dayCame(today)));
        unitOfWork.inOne(() -> settings.put(SERVED, today.toString()));
        return true;
    }

    /** A timer that throws once never runs again; the next look tries the same day anew. */
    private void lookGuarded() {
        try {
            look();
        } catch (Conflict beaten) {
            // Another node, or somebody at work on the same rows: nothing is wrong.
            LOG.info("The work of the day met other work; it is tried again in {} minutes", MINUTES);
        } catch (RuntimeException failure) {
            LOG.error("The work of the day was not finished; it is tried again in {} minutes", MINUTES, Faceless.of(failure));
        }
    }
}
