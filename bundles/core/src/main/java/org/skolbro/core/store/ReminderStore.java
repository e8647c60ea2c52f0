package org.skolbro.core.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.reminder.ReminderId;
import org.skolbro.api.reminder.ReminderRecipient.Cause;
import org.skolbro.api.reminder.ReminderRecipient.State;

/** Keeps reminder campaigns and the persons in them. */
public interface ReminderStore {

    void insert(StoredReminder run, Collection<ReminderRow> rows);

    Optional<StoredReminder> find(ReminderId id);

    /** @throws org.skolbro.api.problem.Conflict when {@code run.version() - 1} is no longer the stored version */
    void update(StoredReminder run);

    /** Newest first. */
    List<StoredReminder> all();

    /** Campaigns under way whose lease has ended, or that never had one. Oldest first. */
    List<ReminderId> unattended(Instant now);

    /** Somebody drives the campaign; when the lease ends without another, that one is gone. */
    void lease(ReminderId run, Instant until);

    /** The next who waits, by person. */
    Optional<ReminderRow> next(ReminderId run);

    /** Writes a row anew that is in this state and was begun by this token. False means that somebody else was there. */
    boolean settle(ReminderId run, ReminderRow row, State from, long token);

    /** All rows in a state go over to another. Answers how many. */
    int moveAll(ReminderId run, State from, State to, Optional<Cause> why, Instant at);

    /** Rows of some units, or without any of all, by person. */
    List<ReminderRow> rows(ReminderId run, Collection<UnitCode> units);

    /** How many rows each unit has in each state, with the cause. */
    List<Tally> tally(ReminderId run);

    record Tally(UnitCode unit, State state, Optional<Cause> cause, long rows) {
    }

    /** Campaigns that the person is in. */
    List<ReminderId> of(PersonId person);

    /**
     * In these campaigns one row of a person takes the place of another; not where the other is herself already, and not while she
     * is being written to.
     */
    void replacePerson(Collection<ReminderId> runs, PersonId from, PersonId to);
}
