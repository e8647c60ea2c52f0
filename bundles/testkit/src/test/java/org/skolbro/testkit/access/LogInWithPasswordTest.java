package org.skolbro.testkit.access;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.Set;

import org.junit.Test;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.access.SignIn.Denied;
import org.skolbro.api.outcome.Outcome;

public class LogInWithPasswordTest {

    private final LogInTown town = new LogInTown();

    @Test
    public void letsInWithTheRightPassword() {
        Caller caller = LogInTown.caller(town.tryPassword("arkivarie", LogInTown.PASSWORD));
        assertEquals(town.archivist.account(), caller.account());
        assertEquals(AssuranceLevel.PASSWORD, caller.level());
        assertEquals(Set.of(Role.ARCHIVIST), caller.roles());
        assertTrue(town.signIn.isAlive(caller));
    }

    @Test
    public void takesTheUserNameWhateverItsCaseAndSpaces() {
        LogInTown.caller(town.tryPassword("  ARKIVARIE ", LogInTown.PASSWORD));
    }

    @Test
    public void turnsAwayWithTheWrongPassword() {
        assertEquals(Duration.ZERO, LogInTown.denied(town.tryPassword("arkivarie", "fyra gula gäss")).retryAfter());
    }

    @Test
    public void answersTheSameForUnknownLockedInvitedAndWrong() {
        Denied wrong = LogInTown.denied(town.tryPassword("arkivarie", "fyra gula gäss"));
        town.inviteArchivist("inbjuden");
        town.platform.accounts().lock(town.administrator, town.archivist.account(), "Slutat");
        assertEquals(wrong, town.tryPassword("arkivarie", LogInTown.PASSWORD));
        assertEquals(wrong, town.tryPassword("inbjuden", ""));
        assertEquals(wrong, town.tryPassword("okänd", LogInTown.PASSWORD));
    }

    @Test
    public void keepsNoPasswordOrCodeAsItWasTyped() {
        String kept = town.platform.house().memory.inOne(() -> town.platform.house().accountStore.named("arkivarie")).toString();
        assertFalse(kept.contains(LogInTown.PASSWORD) || kept.contains(town.invitation.oneTimeCode()));
        assertTrue(kept.contains("$argon2id$"));
    }

    @Test
    public void endsAllLogInsWhenThePasswordIsChanged() {
        Caller elsewhere = LogInTown.caller(town.tryPassword("arkivarie", LogInTown.PASSWORD));
        Caller again = LogInTown.done(town.signIn.changePassword(town.archivist, LogInTown.chars(LogInTown.PASSWORD),
            LogInTown.chars("fem blåa hästar")));
        assertFalse(town.signIn.isAlive(elsewhere) || town.signIn.isAlive(town.archivist));
        assertTrue(town.signIn.isAlive(again));
        LogInTown.denied(town.tryPassword("arkivarie", LogInTown.PASSWORD));
        LogInTown.caller(town.tryPassword("arkivarie", "fem blåa hästar"));
    }

    @Test
    public void changesNothingForSomebodyWhoDoesNotKnowTheCurrentPassword() {
        assertTrue(town.signIn.changePassword(town.archivist, LogInTown.chars("gissning nummer 1"),
            LogInTown.chars("fem blåa hästar")) instanceof Outcome.Refused);
        LogInTown.caller(town.tryPassword("arkivarie", LogInTown.PASSWORD));
    }

    @Test
    public void refusesPasswordsThatAreShortOrEasyToGuess() {
        for (String weak : new String[] {"", "kort", "aaaaaaaaaaaaaaaa", "arkivarie-2026!", "x".repeat(300)}) {
            assertTrue(weak, town.signIn.changePassword(town.archivist, LogInTown.chars(LogInTown.PASSWORD),
                LogInTown.chars(weak)) instanceof Outcome.Refused);
        }
    }

    @Test
    public void isANewLogInEachTime() {
        Caller first = LogInTown.caller(town.tryPassword("arkivarie", LogInTown.PASSWORD));
        Caller second = LogInTown.caller(town.tryPassword("arkivarie", LogInTown.PASSWORD));
        assertNotEquals(first, second);
        town.signIn.signOut(first);
        assertFalse(town.signIn.isAlive(first));
        assertTrue(town.signIn.isAlive(second));
    }
}
