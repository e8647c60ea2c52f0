package org.skolbro.testkit.transition;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.consent.ConsentAnswer.Choice;
import org.skolbro.api.consent.ConsentTerms.Agreement;
import org.skolbro.api.mail.MailServer;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.reminder.Reminder;
import org.skolbro.api.reminder.ReminderScope;
import org.skolbro.api.reminder.UnansweredQuestions;
import org.skolbro.testkit.memory.Campaigns;

/** What those who remind are shown and may do: the office in numbers, a headteacher at her units. */
public class RemindersAtWorkTest extends Reminding {

    @Test
    public void aHeadteacherRemindsAtHerUnitsAndReadsNamesThere() {
        Reminder run = runs(bridge.sender);
        assertFalse(run.whole());
        assertEquals(2, campaigns.reminders.recipients(bridge.sender, run.id()).size());
        assertEquals(List.of(), campaigns.reminders.recipients(bridge.administrator, run.id()));
        assertThrows(NotFound.class, () -> campaigns.reminders.run(bridge.stranger, run.id()));
        assertThrows(NotPermitted.class, () -> campaigns.reminders.preview(bridge.stranger,
            plan().about(ReminderScope.ALL.at(Set.of(bridge.from)))));
        for (Caller nobody : List.of(bridge.mother, bridge.platform.callers().auditor(), bridge.platform.callers().archivist(),
                bridge.platform.callers().teacherOf(bridge.group))) {
            assertThrows(NotPermitted.class, () -> campaigns.reminders.runs(nobody));
            assertThrows(NotPermitted.class, () -> campaigns.unanswered.list(nobody, ReminderScope.ALL));
        }
    }

    @Test
    public void theListNamesWhoIsSilentToAHeadteacherAndNumbersToTheOffice() {
        bridge.says(bridge.mother, Choice.YES);
        UnansweredQuestions.Unanswered hers = campaigns.unanswered.list(bridge.sender, ReminderScope.ALL);
        assertEquals(1, hers.rows().size());
        assertEquals(1, hers.rows().getFirst().silent().size());
        assertEquals(List.of(), campaigns.unanswered.list(bridge.administrator, ReminderScope.ALL).rows());
        assertEquals(1, campaigns.unanswered.list(bridge.administrator, ReminderScope.ALL).counts().getFirst().children());
        bridge.isDecided(Agreement.ONE, false, 0);
        assertEquals(List.of(), campaigns.unanswered.list(bridge.sender, ReminderScope.ALL).rows());
    }

    @Test
    public void isAboutThoseWhoLeaveWhenAskedTo() {
        ReminderScope leavers = new ReminderScope(Set.of(), Set.of(), Set.of(), Set.of(), Optional.of(bridge.today.plusMonths(2)));
        assertEquals(List.of(), campaigns.unanswered.list(bridge.sender, leavers).rows());
        bridge.willMove();
        assertEquals(1, campaigns.unanswered.list(bridge.sender, leavers).rows().size());
    }

    @Test
    public void isProposedInSpringUntilSomebodyHasStartedOne() {
        assertTrue(campaigns.reminders.isTime(bridge.administrator));
        assertFalse(campaigns.reminders.isTime(bridge.sender));
        start(bridge.sender);
        assertTrue(campaigns.reminders.isTime(bridge.administrator));
        start(bridge.administrator);
        assertFalse(campaigns.reminders.isTime(bridge.administrator));
        bridge.house.clock.setTo(LocalDate.of(bridge.today.getYear() + 1, 2, 1));
        assertFalse(campaigns.reminders.isTime(bridge.platform.callers().administrator()));
    }

    @Test
    public void aHostOfAnothersGetsNoOldPassword() {
        var server = Campaigns.server();
        assertTrue(done(campaigns.servers.set(bridge.administrator, server, Optional.of("hemligt"))).passwordKept());
        assertTrue(done(campaigns.servers.set(bridge.administrator, server, Optional.empty())).passwordKept());
        var elsewhere = new MailServer("evil.example", 25, server.security(), server.user(), server.sender(), server.senderName(),
            "", server.logIn(), 60);
        assertFalse(done(campaigns.servers.set(bridge.administrator, elsewhere, Optional.empty())).passwordKept());
        assertThrows(NotPermitted.class, () -> campaigns.servers.setting(bridge.sender));
    }
}
