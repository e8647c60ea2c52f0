package org.skolbro.testkit.transition;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.consent.ConsentAnswer.Choice;
import org.skolbro.api.mail.MailTrouble;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.reminder.Reminder;
import org.skolbro.api.reminder.Reminder.State;
import org.skolbro.api.reminder.Reminder.Totals;
import org.skolbro.api.reminder.ReminderRecipient.Cause;
import org.skolbro.core.internal.reminder.MergedReminders;
import org.skolbro.core.mail.Delivery;
import org.skolbro.core.mail.Mail;

/** What happens while a run goes on: answers, kills, servers that are away, and somebody who stops it. */
public class ReminderRunTest extends Reminding {

    @Test
    public void takesNoOthersThanThoseOfThePreview() {
        String seen = preview(bridge.administrator).digest();
        bridge.says(bridge.mother, Choice.NO);
        assertTrue(campaigns.reminders.start(bridge.administrator, plan(), seen) instanceof Outcome.Refused);
    }

    @Test
    public void looksAnewAtTheMomentOfWriting() {
        PersonId other = bridge.town.guardianOf(bridge.town.child(bridge.group));
        hasAddress(other, "annan@example.org");
        Reminder run = start(bridge.administrator);
        bridge.says(bridge.mother, Choice.YES);
        marked(other, SecurityMarking.PROTECTED_REGISTRATION);
        campaigns.drive();
        Reminder now = campaigns.reminders.run(bridge.administrator, run.id());
        assertEquals(List.of(), campaigns.handed);
        assertEquals(Map.of(Cause.ANSWERED, 1L, Cause.PROTECTED, 1L, Cause.NO_ADDRESS, 1L), now.units().getFirst().causes());
        assertFalse(campaigns.reminders.recipients(bridge.sender, run.id()).stream().anyMatch(one -> one.person().equals(other)));
    }

    @Test
    public void writesToNobodyTwiceAfterAKill() {
        Reminder run = start(bridge.administrator);
        campaigns.answers = mail -> {
            throw new Killed();
        };
        assertThrows(Killed.class, campaigns::drive);
        campaigns.drive();
        assertEquals(1, campaigns.handed.size());
        bridge.house.clock.advance(Duration.ofMinutes(10));
        campaigns.answers = mail -> new Delivery.Accepted();
        campaigns.drive();
        assertEquals(1, campaigns.handed.size());
        Reminder now = campaigns.reminders.run(bridge.administrator, run.id());
        assertEquals(State.DONE, now.state());
        assertEquals(new Totals(2, 0, 0, 1, 0, 0, 1), now.totals());
        done(campaigns.reminders.decideUncertain(bridge.administrator, run.id(), true));
        campaigns.drive();
        assertEquals(2, campaigns.handed.size());
        assertEquals(new Totals(2, 0, 1, 1, 0, 0, 0), campaigns.reminders.run(bridge.administrator, run.id()).totals());
        assertTrue(campaigns.reminders.decideUncertain(bridge.administrator, run.id(), false) instanceof Outcome.Refused);
    }

    /** She is written to once, under the row that is left. */
    @Test
    public void reachesWhoseTwoRowsBecameOneWhileSheWaited() {
        Reminder run = start(bridge.administrator);
        PersonId kept = bridge.town.adult();
        bridge.town.isGuardian(kept, bridge.child, DateSpan.from(bridge.today));
        hasAddress(kept, "kvar@example.org");
        MergedReminders merged = new MergedReminders(campaigns.store);
        bridge.house.memory.inOne(() -> merged.move(bridge.motherId, kept, merged.rows(bridge.motherId)));
        campaigns.drive();
        assertEquals(List.of("kvar@example.org"), campaigns.handed.stream().map(Mail::to).toList());
        assertEquals(new Totals(2, 0, 1, 1, 0, 0, 0), campaigns.reminders.run(bridge.administrator, run.id()).totals());
        assertTrue(bridge.house.memory.inOne(() -> merged.rows(bridge.motherId)).isEmpty());
    }

    @Test
    public void pausesWhenTheServerIsAwayAndGoesOnWhenAsked() {
        Reminder run = start(bridge.administrator);
        campaigns.answers = mail -> new Delivery.NotCarried(MailTrouble.UNREACHABLE);
        campaigns.drive();
        Reminder stuck = campaigns.reminders.run(bridge.administrator, run.id());
        assertEquals(State.PAUSED, stuck.state());
        assertEquals(Optional.of(MailTrouble.UNREACHABLE), stuck.trouble());
        assertEquals(0, stuck.totals().sent());
        campaigns.answers = mail -> new Delivery.Accepted();
        done(campaigns.reminders.resume(bridge.administrator, run.id()));
        campaigns.drive();
        assertEquals(new Totals(2, 0, 1, 1, 0, 0, 0), campaigns.reminders.run(bridge.administrator, run.id()).totals());
    }

    @Test
    public void whomTheServerDeclinesCanBeTriedAgain() {
        campaigns.answers = mail -> new Delivery.Declined(450);
        Reminder run = runs(bridge.administrator);
        assertEquals(State.DONE, run.state());
        assertEquals(Map.of(Cause.DECLINED, 1L, Cause.NO_ADDRESS, 1L), run.units().getFirst().causes());
        campaigns.answers = mail -> new Delivery.Accepted();
        done(campaigns.reminders.tryAgain(bridge.administrator, run.id()));
        campaigns.drive();
        assertEquals(1, campaigns.reminders.run(bridge.administrator, run.id()).totals().sent());
    }

    @Test
    public void isCancelled() {
        Reminder run = start(bridge.administrator);
        done(campaigns.reminders.cancel(bridge.administrator, run.id()));
        campaigns.drive();
        assertEquals(List.of(), campaigns.handed);
        assertEquals(Optional.empty(), campaigns.unanswered.mine(bridge.father));
        assertTrue(campaigns.reminders.resume(bridge.administrator, run.id()) instanceof Outcome.Refused);
    }

    private void marked(PersonId person, SecurityMarking marking) {
        bridge.house.memory.inOne(() -> {
            Person old = bridge.house.registerStore.person(person).orElseThrow();
            bridge.house.registerRows.put(new Person(old.id(), old.name(), old.number(), marking, old.email(), old.mobile()));
        });
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }
}
