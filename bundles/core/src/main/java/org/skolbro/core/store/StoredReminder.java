package org.skolbro.core.store;

import java.time.Instant;
import java.util.Optional;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.mail.MailTrouble;
import org.skolbro.api.reminder.Reminder.State;
import org.skolbro.api.reminder.ReminderId;
import org.skolbro.api.reminder.ReminderPlan;

/**
 * A reminder campaign as it is kept.
 *
 * @param version grows by one with each update
 * @param plan with the units that it is about; none for all
 * @param digest of its persons, as whoever started it saw it
 * @param token fencing token: grows each time somebody drives it; only the latest may write
 * @param trouble why it paused by itself
 * @param closedAt when it was done or cancelled
 */
public record StoredReminder(ReminderId id, long version, State state, ReminderPlan plan, AccountId startedBy, String starter, Instant startedAt,
        String digest, long token, Optional<MailTrouble> trouble, Optional<Instant> closedAt) {

    public StoredReminder to(State next) {
        return new StoredReminder(id, version + 1, next, plan, startedBy, starter, startedAt, digest, token, Optional.empty(), Optional.empty());
    }

    public StoredReminder closed(State next, Instant at) {
        return new StoredReminder(id, version + 1, next, plan, startedBy, starter, startedAt, digest, token, Optional.empty(), Optional.of(at));
    }

    public StoredReminder stuck(MailTrouble why) {
        return new StoredReminder(id, version + 1, State.PAUSED, plan, startedBy, starter, startedAt, digest, token, Optional.of(why), Optional.empty());
    }

    /** Only its persons changed. */
    public StoredReminder same() {
        return new StoredReminder(id, version + 1, state, plan, startedBy, starter, startedAt, digest, token, trouble, closedAt);
    }

    /** Somebody drives it from now on. */
    public StoredReminder driven() {
        return new StoredReminder(id, version + 1, State.RUNNING, plan, startedBy, starter, startedAt, digest, token + 1, Optional.empty(), Optional.empty());
    }

    public boolean isOver() {
        return state == State.DONE || state == State.CANCELLED;
    }
}
