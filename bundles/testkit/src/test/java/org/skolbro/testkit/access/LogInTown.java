package org.skolbro.testkit.access;

import static org.junit.Assert.assertTrue;

import java.util.Set;

import org.skolbro.api.access.Accounts.Invitation;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.access.SignIn;
import org.skolbro.api.access.SignIn.Answer;
import org.skolbro.api.access.SignIn.Denied;
import org.skolbro.api.access.SignIn.SignedIn;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.testkit.InMemoryPlatform;

/** An archivist who has chosen a password, and ways to try to log in. */
final class LogInTown {

    static final String PASSWORD = "fyra gula ankor";
    static final String HERE = "192.0.2.1";

    final InMemoryPlatform platform = new InMemoryPlatform();
    final SignIn signIn = platform.signIn();
    final Caller administrator = platform.callers().administrator();
    final Invitation invitation = inviteArchivist("arkivarie");
    final Caller archivist = caller(signIn.withOneTimeCode("arkivarie", invitation.oneTimeCode(), chars(PASSWORD), HERE));

    Invitation inviteArchivist(String userName) {
        return done(platform.accounts().inviteOffice(administrator, userName, "Arkivarie Ek", Set.of(Role.ARCHIVIST)));
    }

    Answer tryPassword(String userName, String password) {
        return signIn.withPassword(userName, chars(password), HERE);
    }

    static Caller caller(Answer answer) {
        assertTrue("expected to be let in", answer instanceof SignedIn);
        return ((SignedIn) answer).caller();
    }

    static Denied denied(Answer answer) {
        assertTrue("expected to be turned away", answer instanceof Denied);
        return (Denied) answer;
    }

    static <T> T done(Outcome<T> outcome) {
        assertTrue("expected to be done", outcome instanceof Outcome.Done);
        return ((Outcome.Done<T>) outcome).value();
    }

    static char[] chars(String text) {
        return text.toCharArray();
    }
}
