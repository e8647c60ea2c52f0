package org.skolbro.mail.smtp.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.mail.MailServer;
import org.skolbro.api.mail.MailServer.Security;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.internal.access.UnitStaff;
import org.skolbro.core.internal.access.Vault;
import org.skolbro.core.internal.form.SchoolForms;
import org.skolbro.core.internal.mail.MailOffice;
import org.skolbro.core.internal.mail.MailServerService;
import org.skolbro.core.internal.reminder.DeadlineDriver;
import org.skolbro.core.internal.reminder.DeadlineLetters;
import org.skolbro.core.internal.transition.TransitionPolicy;
import org.skolbro.testkit.InMemoryPlatform;
import org.skolbro.testkit.Town;
import org.skolbro.testkit.memory.Crossings;
import org.skolbro.testkit.memory.House;
import org.skolbro.testkit.memory.InMemoryConsentStore;
import org.skolbro.testkit.memory.InMemoryDocumentStore;
import org.skolbro.testkit.memory.InMemoryFormStore;
import org.skolbro.testkit.memory.InMemoryFormWishStore;
import org.skolbro.testkit.memory.InMemoryHoldStore;
import org.skolbro.testkit.memory.InMemoryHoldingStore;
import org.skolbro.testkit.memory.InMemoryTransitionStore;
import org.skolbro.testkit.memory.InMemoryUnitClosingStore;

/** That a transition waits reaches whoever heads the unit by a real server, once a day, in numbers. */
public class DeadlineMailTest {

    private static final String TO = "rektor@example.org";

    private final GreenMail post = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final InMemoryPlatform platform = new InMemoryPlatform();
    private final House house = platform.house();
    private final Town town = platform.town();
    private final InMemoryTransitionStore transitions = new InMemoryTransitionStore(house.memory);
    private final MailOffice office = MailOffice.of(house.memory, house.settingStore, Vault.ofRandomKey(), new SmtpCarrier());
    private final DeadlineDriver driver = new DeadlineDriver(house.memory, house.settingStore, new InMemoryHoldStore(house.memory),
        new DeadlineLetters(transitions, house.registerStore, new InMemoryUnitClosingStore(house.memory),
            new UnitStaff(house.registerStore, house.accountStore, house.clock), TransitionPolicy.usual(), office),
        office, house.trail, house.clock);
    private Caller headteacher;
    private LocalDate deadline;

    @Before
    public void aChildHasMoved() {
        post.start();
        UnitCode from = town.unit();
        PersonId child = town.child(town.group(from));
        headteacher = platform.callers().headteacherOf(from);
        Person head = house.memory.inOne(() -> house.registerStore.person(headteacher.person().orElseThrow())).orElseThrow();
        house.registerRows.put(new Person(head.id(), head.name(), head.number(), SecurityMarking.NONE, TO, head.mobile()));
        LocalDate today = house.clock.today();
        town.leaves(child, today.minusDays(1));
        town.isPlaced(child, town.unit(), DateSpan.from(today));
        Crossings crossings = crossings();
        house.memory.inOne(() -> crossings.gathering.placementsChanged(List.of(child)));
        deadline = crossings.service.mine(headteacher).getFirst().deadline();
    }

    private Crossings crossings() {
        InMemoryHoldingStore holdings = new InMemoryHoldingStore(house.memory);
        InMemoryFormStore forms = new InMemoryFormStore(house.memory);
        return new Crossings(house, new SchoolForms(house.memory, forms, new InMemoryFormWishStore(house.memory), house.clock),
            new Crossings.Kept(new InMemoryDocumentStore(house.memory, holdings, forms), holdings), new InMemoryConsentStore(house.memory), transitions);
    }

    @After
    public void stop() {
        driver.stop();
        post.stop();
    }

    @Test
    public void arrivesOnceOnItsDay() throws Exception {
        setUpServer();
        assertEquals(0, driver.remind());
        goTo(deadline.minusDays(7));
        assertEquals(1, driver.remind());
        assertEquals("the day is served", 0, driver.remind());
        MimeMessage message = post.getReceivedMessages()[0];
        assertEquals(1, post.getReceivedMessages().length);
        assertEquals(TO, message.getRecipients(Message.RecipientType.TO)[0].toString());
        assertEquals("Övergångar väntar på dig / Transitions wait for you", message.getSubject());
        String text = (String) message.getContent();
        assertTrue(text, text.contains("Att lämna över: 1. Att ta emot: 0. Av dem är försenade: 0.") && text.contains("https://norrbro.example/"));
        assertFalse("it names nobody", (message.getSubject() + text).contains("Barn"));
        goTo(deadline.plusDays(1));
        assertEquals(1, driver.remind());
        assertTrue(((String) post.getReceivedMessages()[1].getContent()).contains("Av dem är försenade: 1."));
    }

    @Test
    public void waitsForAServerAndComesWhenThereIsOne() {
        goTo(deadline.minusDays(7));
        assertEquals(0, driver.remind());
        setUpServer();
        assertEquals(1, driver.remind());
    }

    @Test
    public void isNotCountedWhenTheServerRefuses() {
        setUpServer();
        post.stop();
        goTo(deadline.minusDays(7));
        assertEquals(0, driver.remind());
    }

    private void setUpServer() {
        MailServer server = new MailServer("localhost", post.getSmtp().getPort(), Security.NONE, "", "skola@norrbro.example", "Norrbro kommun", "",
            "https://norrbro.example/", 60);
        Outcome<?> set = new MailServerService(house.memory, house.gate, house.trail, office).set(platform.callers().administrator(), server, Optional.empty());
        assertTrue(set.toString(), set instanceof Outcome.Done<?>);
    }

    /** Late enough in the day that reminders are sent. */
    private void goTo(LocalDate day) {
        house.clock.setTo(day);
        house.clock.advance(Duration.ofHours(8));
    }
}
