package org.skolbro.core.internal.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.mail.MailServer;
import org.skolbro.api.mail.MailTrouble;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.problem.Faceless;
import org.skolbro.api.problem.SkolbroException;
import org.skolbro.api.reminder.ReminderId;
import org.skolbro.core.internal.mail.MailOffice;
import org.skolbro.core.internal.reminder.ReminderSteps.Step;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.mail.Delivery;
import org.skolbro.core.mail.Mailing;
import org.skolbro.core.store.ReminderStore;
import org.skolbro.core.store.StoredReminder;
import org.skolbro.core.store.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drives a campaign person by person: marks in one transaction, writes in none, marks in another. Who drives takes a new fencing token;
 * with an older one nobody is written to any more.
 */
@Component(service = ReminderExecution.class)
public final class ReminderExecution {

    /** Longer than the pace and an answer of the server take; when it has passed without another, whoever drove is gone. */
    static final Duration LEASE = Duration.ofMinutes(4);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(ReminderExecution.class);

    private final UnitOfWork work;
    private final ReminderStore store;
    private final ReminderSteps steps;
    private final MailOffice office;

    @Activate
    public ReminderExecution(@Reference UnitOfWork work, @Reference ReminderStore store, @Reference ReminderSteps steps,
            @Reference MailOffice office) {
        this.work = work;
        this.store = store;
        this.steps = steps;
        this.office = office;
    }

    /** Whoever drives, and may be stopped. */
    public interface Going {

        /** Asked before each person. */
        boolean on();

        /** Waits between two messages, unless it is stopped. */
        void rest(Duration pace);
    }

    /** Campaigns that nobody drives and that could go on now. */
    public List<ReminderId> unattended() {
        return work.inOne(() -> store.unattended(steps.now()));
    }

    /** Takes a campaign up that nobody drives. Answers whether it was this one who drove it. */
    public boolean drive(ReminderId id, Going going) {
        Optional<StoredReminder> mine = work.inOne(() -> steps.take(id, steps.now().plus(LEASE)));
        mine.ifPresent(run -> drive(run, going));
        return mine.isPresent();
    }

    private void drive(StoredReminder run, Going going) {
        Duration pace = MINUTE.dividedBy(work.inOne(() -> office.server().map(MailServer::perMinute).orElse(MailServer.PACE)));
        Instant leased = steps.now();
        try (Mailing mailing = office.open()) {
            while (going.on()) {
                leased = stillHere(run, leased);
                switch (next(run)) {
                    case Step.Over over -> {
                        return;
                    }
                    case Step.Settled settled -> { }
                    case Step.Write write -> {
                        Delivery delivery = carried(mailing, write);
                        work.inOne(() -> steps.done(run, write, delivery));
                        going.rest(pace);
                    }
                }
            }
        }
    }

    private Step next(StoredReminder run) {
        try {
            return work.inOne(() -> steps.next(run));
        } catch (Conflict changed) {
            // somebody paused or took it over meanwhile, and the next look sees it
            return new Step.Settled();
        } catch (SkolbroException world) {
            throw world;
        } catch (RuntimeException fault) {
            String code = Long.toString(Ids.next(), 36);
            LOG.error("Campaign {} leaves a person out, fault {}", run.id(), code, Faceless.of(fault));
            work.inOne(() -> steps.failNext(run, code));
            return new Step.Settled();
        }
    }

    /** Who carries throws nothing; whatever it throws after all says nothing of whether the message went. */
    private static Delivery carried(Mailing mailing, Step.Write write) {
        try {
            return mailing.carry(write.mail());
        } catch (RuntimeException fault) {
            LOG.error("A message may have been sent or not", Faceless.of(fault));
            return new Delivery.Uncertain(MailTrouble.OTHER);
        }
    }

    private Instant stillHere(StoredReminder run, Instant leased) {
        Instant now = steps.now();
        if (leased.plus(LEASE.dividedBy(8)).isAfter(now)) {
            return leased;
        }
        work.inOne(() -> store.lease(run.id(), now.plus(LEASE)));
        return now;
    }
}
