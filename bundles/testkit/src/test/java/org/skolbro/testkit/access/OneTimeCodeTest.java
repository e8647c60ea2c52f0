package org.skolbro.testkit.access;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;

import org.junit.Test;
import org.skolbro.api.access.Accounts.Invitation;
import org.skolbro.api.access.SignIn.Answer;
import org.skolbro.api.outcome.Outcome;

public class OneTimeCodeTest {

    private final LogInTown town = new LogInTown();
    private final Invitation invitation = town.inviteArchivist("ny");

    @Test
    public void choosesAPasswordAndLogsIn() {
        LogInTown.caller(use(invitation.oneTimeCode()));
        LogInTown.caller(town.tryPassword("ny", "tolv röda stolar"));
    }

    @Test
    public void isReadWhateverItsCaseHyphensAndSpaces() {
        LogInTown.caller(use(" " + invitation.oneTimeCode().toLowerCase(java.util.Locale.ROOT).replace('-', ' ')));
    }

    @Test
    public void worksOnce() {
        LogInTown.caller(use(invitation.oneTimeCode()));
        LogInTown.denied(use(invitation.oneTimeCode()));
    }

    @Test
    public void worksForSevenDays() {
        Instant now = town.platform.clock().instant();
        assertEquals(now.plus(Duration.ofDays(7)), invitation.validUntil());
        town.platform.clock().advance(Duration.ofDays(7).minusSeconds(1));
        LogInTown.caller(use(invitation.oneTimeCode()));
    }

    @Test
    public void isOutAfterSevenDays() {
        town.platform.clock().advance(Duration.ofDays(7));
        LogInTown.denied(use(invitation.oneTimeCode()));
    }

    @Test
    public void isNotSpentByAPasswordThatIsTooWeak() {
        LogInTown.denied(town.signIn.withOneTimeCode("ny", invitation.oneTimeCode(), LogInTown.chars("kort"), LogInTown.HERE));
        LogInTown.caller(use(invitation.oneTimeCode()));
    }

    @Test
    public void isOfNoUseForAnotherAccount() {
        Answer answer = town.signIn.withOneTimeCode("arkivarie", invitation.oneTimeCode(), LogInTown.chars("tolv röda stolar"),
            LogInTown.HERE);
        LogInTown.denied(answer);
    }

    @Test
    public void answersTheSameForUnknownUserAndWrongCode() {
        Answer wrong = use("0000-0000-0000-0000");
        Answer unknown = town.signIn.withOneTimeCode("okänd", invitation.oneTimeCode(), LogInTown.chars("tolv röda stolar"),
            LogInTown.HERE);
        assertEquals(wrong, unknown);
    }

    @Test
    public void isReplacedByAReset() {
        Invitation again = LogInTown.done(town.platform.accounts().reset(town.administrator, invitation.account()));
        assertNotEquals(invitation.oneTimeCode(), again.oneTimeCode());
        LogInTown.denied(use(invitation.oneTimeCode()));
        LogInTown.caller(use(again.oneTimeCode()));
    }

    @Test
    public void forgetsPasswordAndSecondFactorByAReset() {
        town.platform.accounts().reset(town.administrator, town.archivist.account());
        assertFalse(town.signIn.isAlive(town.archivist));
        LogInTown.denied(town.tryPassword("arkivarie", LogInTown.PASSWORD));
    }

    @Test
    public void doesNotOpenALockedAccount() {
        town.platform.accounts().lock(town.administrator, invitation.account(), "Misstänkt");
        LogInTown.denied(use(invitation.oneTimeCode()));
        assertTrue(town.platform.accounts().reset(town.administrator, invitation.account()) instanceof Outcome.Refused);
    }

    private Answer use(String code) {
        return town.signIn.withOneTimeCode("ny", code, LogInTown.chars("tolv röda stolar"), LogInTown.HERE);
    }
}
