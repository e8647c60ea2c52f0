package org.skolbro.core.internal.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.problem.Faceless;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.mail.MailOffice;
import org.skolbro.core.internal.time.PlatformClock;
import org.skolbro.core.mail.Delivery;
import org.skolbro.core.mail.Mail;
import org.skolbro.core.mail.Mailing;
import org.skolbro.core.store.HoldStore;
import org.skolbro.core.store.SettingStore;
import org.skolbro.core.store.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the reminders of a day, once, from whichever node is first. The day is marked before anything is sent: a node that dies
 * meanwhile leaves some unsent, and nobody is written to twice.
 */
@Component(service = DeadlineDriver.class, immediate = true)
public final class DeadlineDriver {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlineDriver.class);
    private static final String SERVED = "transition.reminded";
    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final int MINUTES = 60;

    private final UnitOfWork work;
    private final SettingStore settings;
    private final HoldStore turns;
    private final DeadlineLetters letters;
    private final MailOffice office;
    private final AuditTrail trail;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "skolbro-deadlines");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public DeadlineDriver(@Reference UnitOfWork work, @Reference SettingStore settings, @Reference HoldStore turns,
            @Reference DeadlineLetters letters, @Reference MailOffice office, @Reference AuditTrail trail,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.work = work;
        this.settings = settings;
        this.turns = turns;
        this.letters = letters;
        this.office = office;
        this.trail = trail;
        this.clock = clock;
        timer.scheduleWithFixedDelay(this::lookGuarded, MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    @Deactivate
    public void stop() {
        timer.shutdownNow();
    }

    /** What is to be sent today and has not been; after this it counts as sent. Nothing while there is no way to send. */
    public List<Mail> take() {
        LocalDate today = LocalDate.now(clock);
        if (LocalTime.ofInstant(clock.instant(), PlatformClock.ZONE).isBefore(MORNING)) {
            return List.of();
        }
        return work.inOne(() -> {
            if (office.missing().isPresent() || settings.get(SERVED).filter(today.toString()::equals).isPresent()) {
                return List.of();
            }
            turns.takeTurn();
            if (settings.get(SERVED).filter(today.toString()::equals).isPresent()) {
                return List.of();
            }
            settings.put(SERVED, today.toString());
            List<Mail> due = letters.due(today);
            if (!due.isEmpty()) {
                trail.writeAutomatic("transition.reminded", List.of(), "", "messages " + due.size());
            }
            return due;
        });
    }

    private void lookGuarded() {
        try {
            remind();
        } catch (Conflict beaten) {
            LOG.info("Another node reminds of transitions today");
        } catch (RuntimeException failure) {
            LOG.error("Reminders of transitions were not all sent", Faceless.of(failure));
        }
    }

    /** Sends what is to be sent today, and tells how many messages the server took. */
    public long remind() {
        List<Mail> mails = take();
        if (mails.isEmpty()) {
            return 0;
        }
        try (Mailing mailing = office.open()) {
            long sent = mails.stream().map(mailing::carry).filter(Delivery.Accepted.class::isInstance).count();
            LOG.info("Reminded of transitions: {} of {} messages were taken by the server", sent, mails.size());
            return sent;
        }
    }
}
