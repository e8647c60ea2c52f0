package org.skolbro.core.store;

import java.time.Instant;
import java.util.Optional;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.reminder.ReminderRecipient.Cause;
import org.skolbro.api.reminder.ReminderRecipient.State;

/**
 * A person in a campaign as it is kept. Her address is not: it is read from the register when she is written to.
 *
 * @param token of who began to write to her; 0 for nobody
 * @param fault code under which the log says what was wrong, or empty
 */
public record ReminderRow(PersonId person, UnitCode unit, State state, Optional<Cause> cause, String fault, long token, Optional<Instant> at) {

    public static ReminderRow waiting(PersonId person, UnitCode unit) {
        return new ReminderRow(person, unit, State.WAITING, Optional.empty(), "", 0, Optional.empty());
    }

    /** Marked before the server is asked, so that whoever finds it later knows that it may have been. */
    public ReminderRow begun(long by, Instant when) {
        return new ReminderRow(person, unit, State.SENDING, Optional.empty(), "", by, Optional.of(when));
    }

    public ReminderRow to(State next, Instant when) {
        return new ReminderRow(person, unit, next, Optional.empty(), "", token, Optional.of(when));
    }

    public ReminderRow to(State next, Cause why, Instant when) {
        return new ReminderRow(person, unit, next, Optional.of(why), "", token, Optional.of(when));
    }

    public ReminderRow failed(String code, Instant when) {
        return new ReminderRow(person, unit, State.FAILED, Optional.of(Cause.FAULT), code, token, Optional.of(when));
    }
}
