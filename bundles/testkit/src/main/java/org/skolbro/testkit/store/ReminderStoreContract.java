package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.junit.Test;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.mail.MailTrouble;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.reminder.Reminder;
import org.skolbro.api.reminder.ReminderId;
import org.skolbro.api.reminder.ReminderPlan;
import org.skolbro.api.reminder.ReminderPlan.Letter;
import org.skolbro.api.reminder.ReminderRecipient.Cause;
import org.skolbro.api.reminder.ReminderRecipient.State;
import org.skolbro.api.reminder.ReminderScope;
import org.skolbro.core.store.ReminderRow;
import org.skolbro.core.store.ReminderStore;
import org.skolbro.core.store.ReminderStore.Tally;
import org.skolbro.core.store.StoredReminder;
import org.skolbro.core.store.UnitOfWork;

/** What every store of reminder campaigns owes. */
public abstract class ReminderStoreContract {

    private static final UnitCode A = new UnitCode("99000001");
    private static final UnitCode B = new UnitCode("99000002");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
    private static final Instant NOW = Instant.parse("2026-05-12T08:00:00Z");

    protected abstract UnitOfWork unitOfWork();

    protected abstract ReminderStore store();

    @Test
    public void aCampaignComesBackAsItWas() {
        StoredReminder narrow = insert(1, new ReminderScope(Set.of(A, B), Set.of(new SchoolType("GR")), Set.of(3, 6),
            Set.of(new PurposeId("compulsory/transition")), Optional.of(TODAY.plusMonths(1))), row(11, A));
        assertEquals(Optional.of(narrow), in(() -> store().find(narrow.id())));
        StoredReminder whole = insert(2, ReminderScope.ALL, row(11, A));
        assertEquals(List.of(whole, narrow), in(() -> store().all()));
        assertEquals(List.of(row(11, A)), in(() -> store().rows(whole.id(), Set.of())));
    }

    @Test
    public void itsStateComesBackWithWhatWasWrongAndWhenItEnded() {
        StoredReminder run = insert(1, ReminderScope.ALL, row(11, A));
        StoredReminder stuck = run.driven().stuck(MailTrouble.LOG_IN);
        unitOfWork().inOne(() -> store().update(run.driven()));
        unitOfWork().inOne(() -> store().update(stuck));
        assertEquals(Optional.of(stuck), in(() -> store().find(run.id())));
        StoredReminder closed = stuck.closed(Reminder.State.CANCELLED, NOW);
        unitOfWork().inOne(() -> store().update(closed));
        assertEquals(Optional.of(closed), in(() -> store().find(run.id())));
    }

    @Test
    public void theSecondOfTwoChangesAtOnceIsAConflict() {
        StoredReminder run = insert(1, ReminderScope.ALL, row(11, A));
        unitOfWork().inOne(() -> store().update(run.to(Reminder.State.PAUSED)));
        assertThrows(Conflict.class, () -> unitOfWork().inOne(() -> store().update(run.to(Reminder.State.CANCELLED))));
        assertEquals(Reminder.State.PAUSED, in(() -> store().find(run.id())).orElseThrow().state());
    }

    @Test
    public void aRowIsBegunOnceAndEndedByWhoBeganIt() {
        StoredReminder run = insert(1, ReminderScope.ALL, row(12, A), row(11, B));
        ReminderRow first = in(() -> store().next(run.id())).orElseThrow();
        assertEquals(row(11, B), first);
        ReminderRow begun = first.begun(7, NOW);
        assertTrue(in(() -> store().settle(run.id(), begun, State.WAITING, 0)));
        assertFalse(in(() -> store().settle(run.id(), first.begun(8, NOW), State.WAITING, 0)));
        assertFalse(in(() -> store().settle(run.id(), begun.to(State.SENT, NOW), State.SENDING, 8)));
        assertTrue(in(() -> store().settle(run.id(), begun.to(State.SENT, NOW), State.SENDING, 7)));
        assertEquals(List.of(begun.to(State.SENT, NOW)), in(() -> store().rows(run.id(), Set.of(B))));
        assertEquals(Optional.of(row(12, A)), in(() -> store().next(run.id())));
    }

    @Test
    public void rowsOfAStateGoOverTogether() {
        StoredReminder run = insert(1, ReminderScope.ALL, row(11, A), row(12, A), row(13, A));
        in(() -> store().settle(run.id(), row(12, A).begun(7, NOW), State.WAITING, 0));
        assertEquals(1, (int) in(() -> store().moveAll(run.id(), State.SENDING, State.UNCERTAIN, Optional.empty(), NOW)));
        assertEquals(2, (int) in(() -> store().moveAll(run.id(), State.WAITING, State.LEFT, Optional.of(Cause.CANCELLED), NOW)));
        assertEquals(Optional.empty(), in(() -> store().next(run.id())));
        assertEquals(Set.of(new Tally(A, State.LEFT, Optional.of(Cause.CANCELLED), 2), new Tally(A, State.UNCERTAIN, Optional.empty(), 1)),
            Set.copyOf(in(() -> store().tally(run.id()))));
        ReminderRow uncertain = row(12, A).begun(7, NOW).to(State.UNCERTAIN, NOW);
        assertTrue(in(() -> store().settle(run.id(), uncertain.to(State.SENT, NOW), State.UNCERTAIN, 7)));
    }

    @Test
    public void aPersonWhoseRowsBecomeOneIsInACampaignOnce() {
        StoredReminder one = insert(1, ReminderScope.ALL, row(11, A));
        StoredReminder both = insert(2, ReminderScope.ALL, row(11, A), row(12, B));
        StoredReminder writing = insert(3, ReminderScope.ALL, row(11, A));
        in(() -> store().settle(writing.id(), row(11, A).begun(7, NOW), State.WAITING, 0));
        List<ReminderId> hers = in(() -> store().of(new PersonId(11)));
        assertEquals(List.of(one.id(), both.id(), writing.id()), hers);
        unitOfWork().inOne(() -> store().replacePerson(hers, new PersonId(11), new PersonId(12)));
        assertEquals(List.of(row(12, A)), in(() -> store().rows(one.id(), Set.of())));
        assertEquals(Set.of(row(11, A), row(12, B)), Set.copyOf(in(() -> store().rows(both.id(), Set.of()))));
        assertEquals(List.of(row(11, A).begun(7, NOW)), in(() -> store().rows(writing.id(), Set.of())));
        unitOfWork().inOne(() -> store().replacePerson(hers, new PersonId(12), new PersonId(11)));
        assertEquals(List.of(row(11, A)), in(() -> store().rows(one.id(), Set.of())));
    }

    @Test
    public void nobodyDrivesACampaignWhoseLeaseHasEnded() {
        StoredReminder run = insert(1, ReminderScope.ALL, row(11, A));
        assertEquals(List.of(run.id()), in(() -> store().unattended(NOW)));
        unitOfWork().inOne(() -> store().lease(run.id(), NOW.plusSeconds(9)));
        assertEquals(List.of(), in(() -> store().unattended(NOW)));
        assertEquals(List.of(run.id()), in(() -> store().unattended(NOW.plusSeconds(9))));
        unitOfWork().inOne(() -> store().update(run.to(Reminder.State.PAUSED)));
        assertEquals(List.of(), in(() -> store().unattended(NOW.plusSeconds(9))));
    }

    private StoredReminder insert(long id, ReminderScope scope, ReminderRow... rows) {
        StoredReminder run = new StoredReminder(new ReminderId(id), 1, Reminder.State.RUNNING, new ReminderPlan(scope, TODAY.plusWeeks(3),
            new Letter("Ämne på å, ä och ö", "Hej!\n{adress}"), new Letter("Subject", "Hello\n{adress}")), new AccountId(7), "Rektorn", NOW, "abc", 0,
            Optional.empty(), Optional.empty());
        unitOfWork().inOne(() -> store().insert(run, List.of(rows)));
        return run;
    }

    private static ReminderRow row(long person, UnitCode unit) {
        return ReminderRow.waiting(new PersonId(person), unit);
    }

    private <T> T in(Supplier<T> what) {
        return unitOfWork().inOne(what);
    }
}
