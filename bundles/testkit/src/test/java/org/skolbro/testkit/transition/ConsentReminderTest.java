package org.skolbro.testkit.transition;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.audit.Audit;
import org.skolbro.api.audit.AuditLine;
import org.skolbro.api.consent.ConsentAnswer.Choice;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.reminder.Reminder;
import org.skolbro.api.reminder.Reminder.State;
import org.skolbro.api.reminder.Reminder.Totals;
import org.skolbro.api.reminder.ReminderPlan;
import org.skolbro.api.reminder.ReminderPlan.Letter;
import org.skolbro.api.reminder.ReminderPreview;
import org.skolbro.api.reminder.ReminderScope;
import org.skolbro.api.reminder.UnansweredQuestions;
import org.skolbro.core.mail.Mail;

/** Who is reminded and how, and what is never said. */
public class ConsentReminderTest extends Reminding {

    private static final String ADDRESS = "åsa.fel@";

    @Test
    public void isPreviewedInNumbersAndInWords() {
        ReminderPreview preview = preview(bridge.administrator);
        assertEquals(List.of(new ReminderPreview.AtUnit(bridge.from, name(preview), 1, 1)), preview.units());
        assertEquals(0, preview.leftOut());
        assertTrue(preview.text().contains("https://skolbro.norrbro.example/"));
        assertTrue(preview.text().contains(plan().until().toString()));
        assertFalse(preview.text().contains("{"));
        assertEquals(List.of(), campaigns.handed);
    }

    @Test
    public void writesToWhoHasAnAddressAndTellsTheOtherOnScreen() {
        assertEquals(Optional.empty(), campaigns.unanswered.mine(bridge.father));
        Reminder run = runs(bridge.administrator);
        assertEquals(State.DONE, run.state());
        assertEquals(new Totals(2, 0, 1, 1, 0, 0, 0), run.totals());
        assertEquals(List.of(MOTHERS), campaigns.handed.stream().map(Mail::to).toList());
        assertEquals(Optional.of(new UnansweredQuestions.Waiting(1, plan().until())), campaigns.unanswered.mine(bridge.father));
        bridge.says(bridge.father, Choice.YES);
        assertEquals(Optional.empty(), campaigns.unanswered.mine(bridge.father));
        assertTrue(campaigns.unanswered.mine(bridge.mother).isPresent());
    }

    @Test
    public void writesOnceHoweverManyChildren() {
        PersonId second = bridge.town.child(bridge.group);
        bridge.town.isGuardian(bridge.motherId, second, DateSpan.from(bridge.today));
        runs(bridge.administrator);
        assertEquals(1, campaigns.handed.size());
        assertEquals(2, campaigns.unanswered.mine(bridge.mother).orElseThrow().questions());
    }

    @Test
    public void saysNothingOfTheChild() {
        runs(bridge.administrator);
        Mail mail = campaigns.handed.getFirst();
        Person child = bridge.house.memory.inOne(() -> bridge.house.registerStore.person(bridge.child)).orElseThrow();
        assertFalse((mail.subject() + mail.text()).contains(child.name().given()));
        assertFalse(mail.toString().contains(MOTHERS));
    }

    @Test
    public void leavesAProtectedGuardianOutAndCountsHer() {
        PersonId hidden = bridge.town.person("Dold", SecurityMarking.SECRECY_MARKING, Optional.empty());
        bridge.town.isGuardian(hidden, bridge.child, DateSpan.from(bridge.today));
        hasAddress(hidden, "dold@example.org");
        assertEquals(1, preview(bridge.administrator).leftOut());
        Reminder run = runs(bridge.administrator);
        assertEquals(2, run.totals().items());
        assertEquals(List.of(MOTHERS), campaigns.handed.stream().map(Mail::to).toList());
    }

    @Test
    public void writesToNobodyBecauseOfAProtectedChild() {
        PersonId child = bridge.town.protectedChild(bridge.group);
        PersonId parent = bridge.town.guardianOf(child);
        hasAddress(parent, "foralder@example.org");
        assertEquals(1, preview(bridge.administrator).leftOut());
        runs(bridge.administrator);
        assertEquals(List.of(MOTHERS), campaigns.handed.stream().map(Mail::to).toList());
        UnansweredQuestions.Unanswered list = campaigns.unanswered.list(bridge.sender, ReminderScope.ALL);
        assertEquals(1, list.leftOut());
        assertFalse(list.rows().stream().anyMatch(row -> row.child().equals(child)));
    }

    @Test
    public void whatStandsInTheRegisterAndIsNoAddressIsToldOnScreen() {
        for (String bad : List.of(ADDRESS, "a@b\r\nBcc: c@d", "<a@b>", "a@b, c@d", "a b@c", "x".repeat(300) + "@example.org", " ")) {
            hasAddress(bridge.motherId, bad);
            assertEquals(2, preview(bridge.administrator).onScreen());
        }
        assertEquals(new Totals(2, 0, 0, 2, 0, 0, 0), runs(bridge.administrator).totals());
        assertEquals(List.of(), campaigns.handed);
    }

    @Test
    public void refusesWordsThatCannotBe() {
        Letter good = plan().swedish();
        for (Letter bad : List.of(new Letter("", good.body()), new Letter("Ämne\r\nBcc: a@b", good.body()), new Letter("Ämne", "Utan adress"),
                new Letter("Ämne", "{adress} {barn}"), new Letter("Ä".repeat(101), good.body()), new Letter("Ämne", "{adress}".repeat(501)))) {
            assertTrue(campaigns.reminders.preview(bridge.administrator, new ReminderPlan(ReminderScope.ALL, plan().until(), bad, good))
                instanceof Outcome.Refused);
        }
        assertTrue(campaigns.reminders.preview(bridge.administrator, new ReminderPlan(ReminderScope.ALL, bridge.today.minusDays(1), good, good))
            instanceof Outcome.Refused);
    }

    @Test
    public void isInTheAuditByPersonAndNeverByAddress() {
        runs(bridge.administrator);
        List<AuditLine> lines = bridge.house.audit.lines(bridge.platform.callers().auditor(), new Audit.Filter(Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), false), Page.Request.first(100)).items();
        assertTrue(lines.stream().anyMatch(line -> line.action().equals("reminder.sent") && line.children().contains(bridge.motherId)
            && line.children().contains(bridge.child)));
        assertTrue(lines.stream().anyMatch(line -> line.action().equals("reminder.on-screen") && line.children().contains(bridge.fatherId)));
        assertFalse(lines.stream().anyMatch(line -> line.toString().contains(MOTHERS)));
    }

    private static String name(ReminderPreview preview) {
        return preview.units().getFirst().name();
    }
}
