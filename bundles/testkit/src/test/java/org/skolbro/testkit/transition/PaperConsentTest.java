package org.skolbro.testkit.transition;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.skolbro.testkit.transition.ChildWhoChangesPreschoolTest.assertDone;
import static org.skolbro.testkit.transition.ChildWhoChangesPreschoolTest.done;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentAnswer.Choice;
import org.skolbro.api.consent.ConsentCard;
import org.skolbro.api.consent.Consents.Answerer;
import org.skolbro.api.consent.SignedPaper;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.transition.HandOver.Verdict;

/** What a guardian signed on paper counts as what she answers herself. */
public class PaperConsentTest {

    private final Bridge bridge = new Bridge();

    @Test
    public void countsAsAnAnswerOfHerOwnAndSaysThatItWasOnPaper() {
        bridge.log();
        assertDone(bridge.says(bridge.father, Choice.YES));
        ConsentAnswer answer = done(registers(bridge.motherId, Choice.YES, bridge.today.minusDays(3)));
        assertTrue(card(bridge.mother).inForce());
        assertEquals(answer, card(bridge.mother).mine().orElseThrow());
        assertEquals(bridge.today.minusDays(3), answer.paper().orElseThrow().signedOn());
        assertEquals(bridge.sender.displayName(), answer.paper().orElseThrow().registeredBy());
        bridge.moves();
        assertEquals(Verdict.FOLLOWS, bridge.transitions.preview(bridge.sender, bridge.transition().id()).items().getFirst().verdict());
        assertDone(bridge.handsOver());
        assertTrue(bridge.transitions.replay(bridge.administrator, bridge.transition().id()).same());
    }

    @Test
    public void isOlderThanWhatSheAnsweredSince() {
        assertDone(bridge.says(bridge.mother, Choice.NO));
        ChildWhoChangesPreschoolTest.assertRefused(registers(bridge.motherId, Choice.YES, bridge.today.minusDays(1)));
        assertRefused("of the same day a no wins", registers(bridge.motherId, Choice.YES, bridge.today));
        bridge.house.clock.advance(Duration.ofDays(1));
        Caller nextDay = bridge.platform.callers().headteacherOf(bridge.from);
        assertDone(bridge.consents.register(nextDay, bridge.child, paper(bridge.motherId, Choice.YES, bridge.today.plusDays(1)), scan()));
    }

    @Test
    public void takesAYesBackOnTheDayItIsGiven() {
        assertDone(bridge.says(bridge.mother, Choice.YES));
        bridge.house.clock.advance(Duration.ofMinutes(1));
        assertEquals(Choice.WITHDRAWN, done(registers(bridge.motherId, Choice.NO, bridge.today)).choice());
        assertFalse(card(bridge.mother).inForce());
    }

    @Test
    public void isRegisteredOnceByWhoPressesTwice() {
        ConsentAnswer once = done(registers(bridge.motherId, Choice.YES, bridge.today));
        assertEquals(once, done(registers(bridge.motherId, Choice.YES, bridge.today)));
        assertEquals(1, card(bridge.mother).history().size());
    }

    @Test
    public void isRefusedWhenItCannotBeRight() {
        ChildWhoChangesPreschoolTest.assertRefused(registers(bridge.town.adult(), Choice.YES, bridge.today));
        ChildWhoChangesPreschoolTest.assertRefused(registers(bridge.motherId, Choice.YES, bridge.today.plusDays(1)));
        ChildWhoChangesPreschoolTest.assertRefused(bridge.consents.register(bridge.sender, bridge.child, new SignedPaper(bridge.motherId, Bridge.PURPOSE, 2, Choice.YES,
            bridge.today), scan()));
        ChildWhoChangesPreschoolTest.assertRefused(bridge.consents.register(bridge.sender, bridge.child, paper(bridge.motherId, Choice.YES, bridge.today),
            new ByteArrayInputStream("MZ not a picture".getBytes(StandardCharsets.US_ASCII))));
        assertEquals(List.of(), card(bridge.mother).history());
    }

    @Test
    public void isRegisteredAndSeenByTheHeadteacherAlone() throws IOException {
        ConsentAnswer answer = done(registers(bridge.motherId, Choice.YES, bridge.today));
        try (InputStream scan = bridge.consents.scan(bridge.sender, bridge.child, answer.id())) {
            assertArrayEquals(picture(), scan.readAllBytes());
        }
        Caller teacher = bridge.platform.callers().teacherOf(bridge.group);
        for (Caller other : List.of(bridge.mother, bridge.father, teacher, bridge.receiver, bridge.administrator, bridge.stranger)) {
            assertThrows(NotFound.class, () -> bridge.consents.scan(other, bridge.child, answer.id()));
            assertThrows(NotFound.class, () -> bridge.consents.answerers(other, bridge.child));
            assertThrows(NotFound.class, () -> bridge.consents.register(other, bridge.child,
                paper(bridge.motherId, Choice.NO, bridge.today), scan()));
        }
    }

    @Test
    public void isNotToldToTheOtherGuardian() {
        assertDone(registers(bridge.motherId, Choice.YES, bridge.today));
        assertEquals(List.of(), card(bridge.father).history());
    }

    @Test
    public void namesNoProtectedGuardianAmongThoseWhoMayHaveSigned() {
        PersonId hidden = bridge.town.person("Dold", SecurityMarking.SECRECY_MARKING, Optional.empty());
        bridge.town.isGuardian(hidden, bridge.child, DateSpan.from(bridge.today));
        Set<Answerer> all = Set.copyOf(bridge.consents.answerers(bridge.sender, bridge.child));
        assertEquals(Set.of(bridge.motherId, bridge.fatherId, hidden), all.stream().map(Answerer::person).collect(Collectors.toSet()));
        assertEquals("", all.stream().filter(one -> one.person().equals(hidden)).findFirst().orElseThrow().name());
        assertDone(registers(hidden, Choice.NO, bridge.today));
        assertEquals("–", card(bridge.sender).history().getFirst().guardianName());
    }

    private Outcome<ConsentAnswer> registers(PersonId guardian, Choice choice, LocalDate signedOn) {
        return bridge.consents.register(bridge.sender, bridge.child, paper(guardian, choice, signedOn), scan());
    }

    private static SignedPaper paper(PersonId guardian, Choice choice, LocalDate signedOn) {
        return new SignedPaper(guardian, Bridge.PURPOSE, 1, choice, signedOn);
    }

    private static void assertRefused(String why, Outcome<?> outcome) {
        assertTrue(why, outcome instanceof Outcome.Refused);
    }

    private ConsentCard card(Caller caller) {
        return bridge.consents.about(caller, bridge.child).getFirst();
    }

    private static InputStream scan() {
        return new ByteArrayInputStream(picture());
    }

    private static byte[] picture() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
