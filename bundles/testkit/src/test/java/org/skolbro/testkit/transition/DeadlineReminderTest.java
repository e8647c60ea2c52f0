package org.skolbro.testkit.transition;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

import org.junit.Before;
import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.core.internal.access.UnitStaff;
import org.skolbro.core.internal.access.Vault;
import org.skolbro.core.internal.mail.MailOffice;
import org.skolbro.core.internal.reminder.DeadlineLetters;
import org.skolbro.core.internal.transition.TransitionPolicy;
import org.skolbro.core.mail.Mail;
import org.skolbro.testkit.memory.InMemoryUnitClosingStore;

/** Headteachers are reminded of what they have to do with transitions, in numbers. */
public class DeadlineReminderTest {

    private final Bridge bridge = new Bridge();
    private final DeadlineLetters letters = new DeadlineLetters(bridge.transitionStore, bridge.house.registerStore,
        new InMemoryUnitClosingStore(bridge.house.memory), new UnitStaff(bridge.house.registerStore, bridge.house.accountStore, bridge.house.clock),
        TransitionPolicy.usual(), MailOffice.of(bridge.house.memory, bridge.house.settingStore, Vault.ofRandomKey(), null));

    @Before
    public void headteachersHaveAddresses() {
        is(bridge.sender, SecurityMarking.NONE, "lamnar@example.com");
        is(bridge.receiver, SecurityMarking.NONE, "far@example.com");
    }

    @Test
    public void whoHandsOverIsRemindedBeforeTheDeadlineAndWhenItHasPassed() {
        bridge.moves();
        LocalDate deadline = bridge.transition().deadline();
        assertEquals(List.of(), due(bridge.today));
        assertEquals(List.of("lamnar@example.com"), to(due(deadline.minusDays(7))));
        assertTrue(due(deadline.minusDays(7)).getFirst().text().contains("Att lämna över: 1. Att ta emot: 0. Av dem är försenade: 0."));
        assertEquals(List.of(), due(deadline.minusDays(6)));
        assertEquals(List.of(), due(deadline));
        assertTrue(due(deadline.plusDays(1)).getFirst().text().contains("Av dem är försenade: 1."));
        LocalDate monday = deadline.plusDays(2).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        assertEquals(1, due(monday).size());
        assertEquals(List.of(), due(monday.plusDays(1)));
    }

    @Test
    public void whoReceivesIsRemindedOfHerOwnDeadline() {
        bridge.moves();
        bridge.handsOver();
        LocalDate deadline = bridge.transitions.mine(bridge.receiver).getFirst().deadline();
        assertEquals(List.of("far@example.com"), to(due(deadline.minusDays(7))));
        bridge.transitions.receive(bridge.receiver, bridge.transition().id());
        assertEquals(List.of(), due(deadline.minusDays(7)));
    }

    @Test
    public void whoStillGoesThereIsNotCounted() {
        bridge.willMove();
        assertEquals(List.of(), due(bridge.today));
    }

    @Test
    public void nobodyIsWrittenToAboutWhoIsProtectedOrToWhoIs() {
        bridge.moves();
        LocalDate day = bridge.transition().deadline().minusDays(7);
        is(bridge.sender, SecurityMarking.SECRECY_MARKING, "lamnar@example.com");
        assertEquals(List.of(), due(day));
        is(bridge.sender, SecurityMarking.NONE, "inte en adress");
        assertEquals(List.of(), due(day));
        is(bridge.sender, SecurityMarking.NONE, "lamnar@example.com");
        is(bridge.child, SecurityMarking.SECRECY_MARKING, "");
        assertEquals(List.of(), due(day));
    }

    @Test
    public void tellsNobodysName() {
        bridge.moves();
        Mail mail = due(bridge.transition().deadline().minusDays(7)).getFirst();
        assertFalse((mail.subject() + mail.text()).contains("Barn"));
    }

    private List<Mail> due(LocalDate day) {
        return bridge.house.memory.inOne(() -> letters.due(day));
    }

    private static List<String> to(List<Mail> mails) {
        return mails.stream().map(Mail::to).toList();
    }

    private void is(Caller caller, SecurityMarking marking, String email) {
        is(caller.person().orElseThrow(), marking, email);
    }

    private void is(PersonId person, SecurityMarking marking, String email) {
        Person known = bridge.house.memory.inOne(() -> bridge.house.registerStore.person(person)).orElseThrow();
        bridge.house.registerRows.put(new Person(known.id(), known.name(), known.number(), marking, email, known.mobile()));
    }
}
