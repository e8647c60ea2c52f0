package org.skolbro.core.internal.consent;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.List;

import org.junit.Test;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentAnswer.Choice;
import org.skolbro.api.consent.ConsentAnswerId;
import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.person.PersonId;

public class ConsentStandingTest {

    private static final PurposeId FOLLOW = new PurposeId("preschool/transition-documentation");
    private static final PersonId CHILD = new PersonId(1);
    private static final PersonId MOTHER = new PersonId(2);
    private static final PersonId FATHER = new PersonId(3);

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
            ConsentStanding.of(FOLLOW, 2, List.of(MOTHER), List.of(says(MOTHER, Choice.YES, 1))));
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

    private static ConsentStanding of(List<PersonId> guardians, ConsentAnswer... answers) {
        return ConsentStanding.of(FOLLOW, 1, guardians, List.of(answers));
    }

    private ConsentAnswer says(PersonId guardian, Choice choice, int textVersion) {
        return new ConsentAnswer(new ConsentAnswerId(++made), CHILD, guardian, FOLLOW, textVersion, choice,
            AssuranceLevel.PASSWORD, Instant.EPOCH.plusSeconds(made));
    }
}
