package org.skolbro.core.internal.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.mail.MailTrouble;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.reminder.Reminder;
import org.skolbro.api.reminder.ReminderId;
import org.skolbro.api.reminder.ReminderRecipient.Cause;
import org.skolbro.api.reminder.ReminderRecipient.State;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.mail.MailOffice;
import org.skolbro.core.mail.Addresses;
import org.skolbro.core.mail.Delivery;
import org.skolbro.core.mail.Mail;
import org.skolbro.core.store.ReminderRow;
import org.skolbro.core.store.ReminderStore;
import org.skolbro.core.store.StoredReminder;

/** The small transactions of a campaign: before somebody is written to, and after. To be called in a unit of work each. */
@Component(service = ReminderSteps.class)
public final class ReminderSteps {

    private final ReminderStore store;
    private final ReminderAudience audience;
    private final MailOffice office;
    private final AuditTrail trail;
    private final Clock clock;

    @Activate
    public ReminderSteps(@Reference ReminderStore store, @Reference ReminderAudience audience, @Reference MailOffice office,
            @Reference AuditTrail trail, @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.store = store;
        this.audience = audience;
        this.office = office;
        this.trail = trail;
        this.clock = clock;
    }

    /** What there is to do next. */
    sealed interface Step {

        /** Nothing, or nothing for this one. */
        record Over() implements Step {
        }

        /** Somebody was settled without being written to. */
        record Settled() implements Step {
        }

        /** @param row as it is marked now */
        record Write(ReminderRow row, Mail mail, List<PersonId> children) implements Step {
        }
    }

    Instant now() {
        return clock.instant();
    }

    Step next(StoredReminder started) {
        Optional<StoredReminder> mine = mine(started);
        if (mine.isEmpty()) {
            return new Step.Over();
        }
        StoredReminder run = mine.get();
        Optional<ReminderRow> waiting = store.next(run.id());
        if (waiting.isEmpty()) {
            store.update(run.closed(Reminder.State.DONE, now()));
            trail.writeAutomatic("reminder.done", List.of(), run.id().toString(), "");
            return new Step.Over();
        }
        ReminderRow row = waiting.get();
        ReminderAudience.Now now = audience.now(row.person(), run.plan().scope(), LocalDate.now(clock));
        if (now.no().isPresent()) {
            store.settle(run.id(), row.to(State.LEFT, now.no().get(), now()), State.WAITING, row.token());
            return new Step.Settled();
        }
        if (!Addresses.isOne(now.address())) {
            onScreen(run, row, now);
            return new Step.Settled();
        }
        ReminderRow begun = row.begun(run.token(), now());
        if (!store.settle(run.id(), begun, State.WAITING, row.token())) {
            return new Step.Settled();
        }
        return new Step.Write(begun, new Mail(now.address(), ReminderLetters.subject(run.plan(), office.server()),
            ReminderLetters.text(run.plan(), office.server())), now.children());
    }

    private void onScreen(StoredReminder run, ReminderRow row, ReminderAudience.Now now) {
        Cause why = now.address().isEmpty() ? Cause.NO_ADDRESS : Cause.BAD_ADDRESS;
        if (store.settle(run.id(), row.to(State.ON_SCREEN, why, now()), State.WAITING, row.token())) {
            trail.writeAutomatic("reminder.on-screen", concerned(row, now.children()), run.id().toString(), why.name());
        }
    }

    /** What the server answered. Who took the campaign over meanwhile has called it uncertain, and now it is known. */
    void done(StoredReminder started, Step.Write write, Delivery delivery) {
        ReminderRow row = write.row();
        switch (delivery) {
            case Delivery.Accepted yes -> {
                known(started.id(), row, row.to(State.SENT, now()));
                trail.writeAutomatic("reminder.sent", concerned(row, write.children()), started.id().toString(), "");
            }
            case Delivery.Declined(int reply) -> {
                known(started.id(), row, row.to(State.FAILED, Cause.DECLINED, now()));
                trail.writeAutomatic("reminder.declined", concerned(row, write.children()), started.id().toString(), "reply " + reply);
            }
            case Delivery.NotCarried(MailTrouble trouble) -> {
                known(started.id(), row, ReminderRow.waiting(row.person(), row.unit()));
                pause(started, trouble);
            }
            case Delivery.Uncertain(MailTrouble trouble) -> {
                store.settle(started.id(), row.to(State.UNCERTAIN, now()), State.SENDING, row.token());
                trail.writeAutomatic("reminder.uncertain", concerned(row, write.children()), started.id().toString(), trouble.name());
                pause(started, trouble);
            }
        }
    }

    private void known(ReminderId run, ReminderRow begun, ReminderRow ended) {
        if (!store.settle(run, ended, State.SENDING, begun.token())) {
            store.settle(run, ended, State.UNCERTAIN, begun.token());
        }
    }

    private void pause(StoredReminder started, MailTrouble trouble) {
        mine(started).ifPresent(run -> {
            store.update(run.stuck(trouble));
            trail.writeAutomatic("reminder.stuck", List.of(), run.id().toString(), trouble.name());
        });
    }

    /** One person must not stop all others. */
    void failNext(StoredReminder started, String code) {
        mine(started).flatMap(run -> store.next(run.id())).ifPresent(row ->
            store.settle(started.id(), row.failed(code, now()), State.WAITING, row.token()));
    }

    /** Takes a campaign up that nobody drives. What somebody had begun and not ended is uncertain from here on. */
    Optional<StoredReminder> take(ReminderId id, Instant leasedUntil) {
        if (!store.unattended(now()).contains(id)) {
            return Optional.empty();
        }
        StoredReminder run = store.find(id).orElseThrow(() -> new NotFound("No campaign " + id)).driven();
        store.update(run);
        store.lease(id, leasedUntil);
        int uncertain = store.moveAll(id, State.SENDING, State.UNCERTAIN, Optional.empty(), now());
        if (uncertain > 0) {
            trail.writeAutomatic("reminder.uncertain", List.of(), id.toString(), "persons " + uncertain);
        }
        return Optional.of(run);
    }

    private Optional<StoredReminder> mine(StoredReminder started) {
        return store.find(started.id()).filter(run -> run.state() == Reminder.State.RUNNING && run.token() == started.token());
    }

    private static List<PersonId> concerned(ReminderRow row, List<PersonId> children) {
        return Stream.concat(Stream.of(row.person()), children.stream()).distinct().toList();
    }
}
