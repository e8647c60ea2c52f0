package org.skolbro.testkit.transition;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.Before;
import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.audit.Audit;
import org.skolbro.api.audit.AuditLine;
import org.skolbro.api.consent.ConsentAnswer.Choice;
import org.skolbro.api.consent.ConsentTerms.Agreement;
import org.skolbro.api.mail.MailServer;
import org.skolbro.api.mail.MailTrouble;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.reminder.Reminder.State;
import org.skolbro.api.reminder.Reminder.Totals;
import org.skolbro.api.reminder.Reminder;
import org.skolbro.api.reminder.ReminderPlan.Letter;
import org.skolbro.api.reminder.ReminderPlan;
import org.skolbro.api.reminder.ReminderPreview;
import org.skolbro.api.reminder.ReminderRecipient.Cause;
import org.skolbro.api.reminder.ReminderRecipient;
import org.skolbro.api.reminder.ReminderScope;
import org.skolbro.api.reminder.UnansweredQuestions;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.reminder.MergedReminders;
import org.skolbro.core.mail.Delivery;
import org.skolbro.core.mail.Mail;
import org.skolbro.testkit.memory.Campaigns;

/** A mother with an address and a father without one are asked about their child, and are reminded. */
public class ConsentReminderTest {

    private static final String ADDRESS = "åsa.fel@";
    private static final String MOTHERS = "mor@example.org";

    private final Bridge bridge = new Bridge();
    private final Campaigns campaigns = new Campaigns(bridge.house, bridge.forms, bridge.answers, bridge.transitionStore);

    @Before
    public void serverIsThere() {
        done(campaigns.servers.set(bridge.administrator, Campaigns.server(), Optional.empty()));
        hasAddress(bridge.motherId, MOTHERS);
    }

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
    public void whatStandsInTheRegisterAndIsNoAddressIsToldOnScreen() {
        for (String bad : List.of(ADDRESS, "a@b\r\nBcc: c@d", "<a@b>", "a@b, c@d", "a b@c", "x".repeat(300) + "@example.org", " ")) {
            hasAddress(bridge.motherId, bad);
            assertEquals(2, preview(bridge.administrator).onScreen());
        }
        assertEquals(new Totals(2, 0, 0, 2, 0, 0, 0), runs(bridge.administrator).totals());
        assertEquals(List.of(), campaigns.handed);
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
    public void takesNoOthersThanThoseOfThePreview() {
        String seen = preview(bridge.administrator).digest();
        bridge.says(bridge.mother, Choice.NO);
        assertTrue(campaigns.reminders.start(bridge.administrator, plan(), seen) instanceof Outcome.Refused);
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

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    private ReminderPlan plan() {
        return campaigns.reminders.choices(bridge.administrator).plan();
    }

    private ReminderPreview preview(Caller caller) {
        return done(campaigns.reminders.preview(caller, plan()));
    }

    private Reminder start(Caller caller) {
        return done(campaigns.reminders.start(caller, plan(), preview(caller).digest()));
    }

    private Reminder runs(Caller caller) {
        Reminder run = start(caller);
        campaigns.drive();
        return campaigns.reminders.run(caller, run.id());
    }

    private static String name(ReminderPreview preview) {
        return preview.units().getFirst().name();
    }

    private void hasAddress(PersonId person, String address) {
        bridge.house.memory.inOne(() -> {
            Person old = bridge.house.registerStore.person(person).orElseThrow();
            bridge.house.registerRows.put(new Person(old.id(), old.name(), old.number(), old.marking(), address, old.mobile()));
        });
    }

    private void marked(PersonId person, SecurityMarking marking) {
        bridge.house.memory.inOne(() -> {
            Person old = bridge.house.registerStore.person(person).orElseThrow();
            bridge.house.registerRows.put(new Person(old.id(), old.name(), old.number(), marking, old.email(), old.mobile()));
        });
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(Text reason) -> throw new AssertionError("Refused: " + reason.en());
        };
    }
}
