package org.skolbro.core.internal.access;

import java.io.IOException;
import java.security.Principal;
import java.util.Arrays;
import java.util.Map;

import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginException;
import javax.security.auth.spi.LoginModule;

import org.skolbro.api.access.Caller;
import org.skolbro.api.access.SignIn;

/** Lets {@link SignIn} answer for JAAS. The subject gets the caller as a private credential and her account as principal. */
public final class SignInModule implements LoginModule {

    /** An account, by its id. */
    public record AccountPrincipal(String getName) implements Principal {
        @Override
        public String toString() {
            return getName;
        }
    }

    private Subject subject;
    private CallbackHandler handler;
    private SignIn signIn;
    private Caller caller;

    @Override
    public void initialize(Subject subject, CallbackHandler handler, Map<String, ?> shared, Map<String, ?> options) {
        this.subject = subject;
        this.handler = handler;
        this.signIn = (SignIn) options.get(Realm.SIGN_IN);
    }

    @Override
    public boolean login() throws LoginException {
        NameCallback name = new NameCallback("user name");
        PasswordCallback password = new PasswordCallback("password", false);
        try {
            handler.handle(new Callback[] {name, password});
        } catch (IOException | UnsupportedCallbackException e) {
            LoginException failure = new LoginException("The user name and password could not be asked for");
            failure.initCause(e);
            throw failure;
        }
        char[] typed = password.getPassword() == null ? new char[0] : password.getPassword();
        password.clearPassword();
        SignIn.Answer answer = signIn.withPassword(name.getName(), typed, Realm.NAME);
        Arrays.fill(typed, ' ');
        return switch (answer) {
            case SignIn.SignedIn(Caller signedIn) -> {
                caller = signedIn;
                yield true;
            }
            case SignIn.Denied denied -> throw new FailedLoginException("Denied");
        };
    }

    @Override
    public boolean commit() {
        if (caller == null) {
            return false;
        }
        subject.getPrincipals().add(new AccountPrincipal(caller.account().toString()));
        subject.getPrivateCredentials().add(caller);
        return true;
    }

    @Override
    public boolean abort() {
        return leave();
    }

    @Override
    public boolean logout() {
        return leave();
    }

    private boolean leave() {
        if (caller == null) {
            return false;
        }
        signIn.signOut(caller);
        subject.getPrincipals().removeIf(AccountPrincipal.class::isInstance);
        subject.getPrivateCredentials().remove(caller);
        caller = null;
        return true;
    }
}
