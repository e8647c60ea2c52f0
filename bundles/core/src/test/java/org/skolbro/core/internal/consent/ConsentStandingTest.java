package org.skolbro.core.internal.consent;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentAnswer.Choice;
import org.skolbro.api.consent.ConsentAnswerId;
import org.skolbro.api.consent.ConsentTerms;
import org.skolbro.api.consent.ConsentTerms.Agreement;
import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.person.PersonId;

public class ConsentStandingTest {

    private static final PurposeId FOLLOW = new PurposeId("preschool/transition-documentation");
    private static final PersonId CHILD = new PersonId(1);
    private static final PersonId MOTHER = new PersonId(2);
    private static final PersonId FATHER = new PersonId(3);

    private static final LocalDate DAY = LocalDate.of(2026, 8, 17);

    private int made;

    @Test
    public void silenceIsNo() {
        assertEquals(ConsentStanding.MISSING, of(List.of(MOTHER, FATHER)));
    }

    @Test
    public void oneYesOfTwoIsNotEnough() {
        assertEquals(ConsentStanding.MISSING, of(List.of(MOTHER, FATHER), says(MOTHER, Choice.YES, 1)));
    }

    @Test
    public void twoYesOfTwoIsGiven() {
        assertEquals(ConsentStanding.GIVEN,
            of(List.of(MOTHER, FATHER), says(MOTHER, Choice.YES, 1), says(FATHER, Choice.YES, 1)));
    }

    @Test
    public void oneNoRefuses() {
        assertEquals(ConsentStanding.REFUSED,
            of(List.of(MOTHER, FATHER), says(MOTHER, Choice.YES, 1), says(FATHER, Choice.NO, 1)));
    }

    @Test
    public void theLatestAnswerOfEachCounts() {
        assertEquals(ConsentStanding.REFUSED,
            of(List.of(MOTHER), says(MOTHER, Choice.YES, 1), says(MOTHER, Choice.WITHDRAWN, 1)));
        assertEquals(ConsentStanding.GIVEN,
            of(List.of(MOTHER), says(MOTHER, Choice.NO, 1), says(MOTHER, Choice.YES, 1)));
    }

    @Test
    public void aYesToAnOlderTextIsNotAYesToThisOne() {
        assertEquals(ConsentStanding.MISSING,
            ConsentStanding.of(FOLLOW, 2, ConsentTerms.DEFAULT, guardians(MOTHER), List.of(says(MOTHER, Choice.YES, 1)), DAY));
    }

    @Test
    public void aFormerGuardianDoesNotCount() {
        assertEquals(ConsentStanding.GIVEN,
            of(List.of(MOTHER), says(MOTHER, Choice.YES, 1), says(FATHER, Choice.NO, 1)));
    }

    @Test
    public void aChildWithoutGuardianHasNobodyToAsk() {
        assertEquals(ConsentStanding.NO_GUARDIAN, of(List.of()));
    }

    @Test
    public void anAnswerToSomethingElseSaysNothing() {
        ConsentAnswer other = new ConsentAnswer(new ConsentAnswerId(99), CHILD, MOTHER, new PurposeId("preschool/photo"), 1,
            Choice.YES, AssuranceLevel.PASSWORD, Instant.EPOCH);
        assertEquals(ConsentStanding.MISSING, of(List.of(MOTHER), other));
    }

    @Test
    public void whereOneIsEnoughANoBesideAYesChangesNothing() {
        ConsentTerms one = new ConsentTerms(Agreement.ONE, false, 0);
        WhoAnswers both = guardians(MOTHER, FATHER);
        assertEquals(ConsentStanding.MISSING, by(one, both));
        assertEquals(ConsentStanding.GIVEN, by(one, both, says(MOTHER, Choice.YES, 1)));
        assertEquals(ConsentStanding.GIVEN, by(one, both, says(MOTHER, Choice.YES, 1), says(FATHER, Choice.NO, 1)));
        assertEquals(ConsentStanding.MISSING, by(one, both, says(FATHER, Choice.NO, 1)));
        assertEquals(ConsentStanding.REFUSED, by(one, both, says(MOTHER, Choice.WITHDRAWN, 1), says(FATHER, Choice.NO, 1)));
    }

    @Test
    public void unlessDisputedOneYesIsEnoughUntilSomebodySaysNo() {
        ConsentTerms unless = new ConsentTerms(Agreement.UNLESS_DISPUTE, false, 0);
        WhoAnswers both = guardians(MOTHER, FATHER);
        assertEquals(ConsentStanding.MISSING, by(unless, both));
        assertEquals(ConsentStanding.GIVEN, by(unless, both, says(MOTHER, Choice.YES, 1)));
        assertEquals(ConsentStanding.REFUSED, by(unless, both, says(MOTHER, Choice.YES, 1), says(FATHER, Choice.NO, 1)));
        assertEquals(ConsentStanding.REFUSED, by(unless, both, says(MOTHER, Choice.YES, 1), says(FATHER, Choice.YES, 1),
            says(FATHER, Choice.WITHDRAWN, 1)));
    }

    @Test
    public void anotherResponsibleAdultAnswersAlongOnlyWhereThatIsDecided() {
        WhoAnswers who = new WhoAnswers(List.of(MOTHER), List.of(FATHER));
        assertEquals(ConsentStanding.GIVEN, by(ConsentTerms.DEFAULT, who, says(MOTHER, Choice.YES, 1)));
        assertEquals(ConsentStanding.MISSING, by(new ConsentTerms(Agreement.ALL, true, 0), who, says(MOTHER, Choice.YES, 1)));
    }

    @Test
    public void aYesGrowsTooOldOnTheDayAfterItsLastMonthAndANoNever() {
        ConsentTerms year = new ConsentTerms(Agreement.ALL, false, 12);
        assertEquals(ConsentStanding.GIVEN, by(year, guardians(MOTHER), on(DAY.minusMonths(12).plusDays(1), Choice.YES)));
        assertEquals(ConsentStanding.LAPSED, by(year, guardians(MOTHER), on(DAY.minusMonths(12), Choice.YES)));
        assertEquals(ConsentStanding.REFUSED, by(year, guardians(MOTHER), on(DAY.minusMonths(30), Choice.NO)));
        assertEquals(Optional.of(DAY), ConsentStanding.until(on(DAY.minusMonths(12).plusDays(1), Choice.YES), year));
    }

    private ConsentAnswer on(LocalDate day, Choice choice) {
        return new ConsentAnswer(new ConsentAnswerId(++made), CHILD, MOTHER, FOLLOW, 1, choice, AssuranceLevel.PASSWORD,
            day.atTime(9, 0).toInstant(ZoneOffset.UTC));
    }

    private static ConsentStanding of(List<PersonId> guardians, ConsentAnswer... answers) {
        return by(ConsentTerms.DEFAULT, new WhoAnswers(guardians, List.of()), answers);
    }

    private static ConsentStanding by(ConsentTerms terms, WhoAnswers who, ConsentAnswer... answers) {
        return ConsentStanding.of(FOLLOW, 1, terms, who, List.of(answers), DAY);
    }

    private static WhoAnswers guardians(PersonId... guardians) {
        return new WhoAnswers(List.of(guardians), List.of());
    }

    private ConsentAnswer says(PersonId guardian, Choice choice, int textVersion) {
        return new ConsentAnswer(new ConsentAnswerId(++made), CHILD, guardian, FOLLOW, textVersion, choice,
            AssuranceLevel.PASSWORD, Instant.EPOCH.plusSeconds(made));
    }
}
