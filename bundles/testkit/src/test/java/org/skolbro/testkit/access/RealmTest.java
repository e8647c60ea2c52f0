package org.skolbro.testkit.access;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginContext;
import javax.security.auth.login.LoginException;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.core.internal.access.Realm;

public class RealmTest {

    private final LogInTown town = new LogInTown();
    private final Subject subject = new Subject();

    @Test
    public void givesTheSubjectItsCaller() throws LoginException {
        LoginContext context = context(LogInTown.PASSWORD);
        context.login();
        Caller caller = subject.getPrivateCredentials(Caller.class).iterator().next();
        assertEquals(town.archivist.account(), caller.account());
        assertEquals(caller.account().toString(), subject.getPrincipals().iterator().next().getName());
        context.logout();
        assertFalse(town.signIn.isAlive(caller));
        assertTrue(subject.getPrincipals().isEmpty() && subject.getPrivateCredentials().isEmpty());
    }

    @Test
    public void turnsAwayWithTheWrongPassword() throws LoginException {
        LoginContext context = context("fyra gula gäss");
        assertThrows(FailedLoginException.class, context::login);
        assertTrue(subject.getPrincipals().isEmpty());
    }

    @Test
    public void isNoOtherRealm() {
        assertEquals(null, new Realm(town.signIn).getAppConfigurationEntry("karaf"));
    }

    private LoginContext context(String password) throws LoginException {
        CallbackHandler handler = callbacks -> {
            for (Callback callback : callbacks) {
                switch (callback) {
                    case NameCallback name -> name.setName("arkivarie");
                    case PasswordCallback asked -> asked.setPassword(password.toCharArray());
                    default -> throw new AssertionError("Nothing else is asked for");
                }
            }
        };
        return new LoginContext("skolbro", subject, handler, new Realm(town.signIn));
    }
}
