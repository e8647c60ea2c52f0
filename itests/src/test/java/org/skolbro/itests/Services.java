package org.skolbro.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;
import org.skolbro.api.access.Accounts;
import org.skolbro.api.access.Accounts.Invitation;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.access.SignIn;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Register;

/** The platform's services as another bundle finds them, and people who log in to call them. */
public final class Services {

    public static final char[] PASSWORD = "fyra gula båtar".toCharArray();

    public static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");

    private static final String ORIGIN = "container";
    private static final long PATIENCE = 20_000;

    private final BundleContext context;

    public Services(BundleContext context) {
        this.context = context;
    }

    public <T> T get(Class<T> type) {
        ServiceTracker<T, T> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        try {
            T service = tracker.waitForService(PATIENCE);
            if (service == null) {
                throw new IllegalStateException("Nobody offers " + type.getName());
            }
            return service;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            tracker.close();
        }
    }

    public Caller operator() {
        return get(SignIn.class).console("prov").orElseThrow();
    }

    /** The first administrator, by her one-time code the first time; all tests of a container share her. */
    public Caller administrator() {
        SignIn signIn = get(SignIn.class);
        Path note = Path.of(System.getProperty("skolbro.data"), "first-log-in.txt");
        try {
            Matcher code = CODE.matcher(Files.exists(note) ? Files.readString(note) : "");
            return in(code.find() ? signIn.withOneTimeCode("admin", code.group(), PASSWORD, ORIGIN)
                : signIn.withPassword("admin", PASSWORD, ORIGIN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PersonId person(UUID registerId) {
        return get(Register.class).find(operator(), registerId).orElseThrow();
    }

    /** Somebody of the register, invited and logged in for the first time. */
    public Caller logIn(UUID registerId, String userName) {
        return enter(done(get(Accounts.class).invite(administrator(), person(registerId), userName)));
    }

    public Caller logIn(String userName, Role office) {
        return enter(done(get(Accounts.class).inviteOffice(administrator(), userName, userName, Set.of(office))));
    }

    /** Somebody who has logged in before. */
    public Caller back(String userName) {
        return in(get(SignIn.class).withPassword(userName, PASSWORD, ORIGIN));
    }

    private Caller enter(Invitation invitation) {
        return in(get(SignIn.class).withOneTimeCode(invitation.userName(), invitation.oneTimeCode(), PASSWORD, ORIGIN));
    }

    /** The same caller with a second factor. */
    public Caller strong(Caller caller) {
        SignIn signIn = get(SignIn.class);
        String secret = signIn.offerSecondFactor(caller).secret();
        return in(signIn.confirmSecondFactor(caller, AuthenticatorApp.code(secret)));
    }

    public static Caller in(SignIn.Answer answer) {
        return switch (answer) {
            case SignIn.SignedIn(Caller caller) -> caller;
            case SignIn.Denied(var reason, var retryAfter) -> throw new AssertionError(reason.en());
        };
    }

    public static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var reason) -> throw new AssertionError(reason.en());
        };
    }
}
