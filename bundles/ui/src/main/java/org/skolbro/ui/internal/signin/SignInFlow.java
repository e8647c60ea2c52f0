package org.skolbro.ui.internal.signin;

import java.time.Duration;
import java.util.Arrays;

import org.skolbro.api.access.Caller;
import org.skolbro.api.access.SignIn;
import org.skolbro.api.text.Text;
import org.skolbro.ui.internal.text.Words;

/**
 * The steps of a log-in. Somebody who has a second factor is let in only when she has shown it: until then the caller
 * stays in here and is nobody's session.
 */
public final class SignInFlow {

    /** Passwords shorter than this are not sent at all; the core has the last word. */
    static final int SHORTEST_PASSWORD = 10;

    /** What the screen does next. */
    public sealed interface Step {
    }

    /** Shows the reason at the step where one is. */
    public record Stay(Text reason) implements Step {
    }

    /** Asks for the code of the second factor. */
    public record AskForCode() implements Step {
    }

    /** Lets in. */
    public record Enter(Caller caller) implements Step {
    }

    private final SignIn signIn;
    private final String origin;
    private Caller halfway;

    public SignInFlow(SignIn signIn, String origin) {
        this.signIn = signIn;
        this.origin = origin;
    }

    public Step password(String userName, String password) {
        if (userName.isBlank() || password.isEmpty()) {
            return new Stay(Words.both("signin.fill-both"));
        }
        char[] secret = password.toCharArray();
        try {
            return after(signIn.withPassword(userName.strip(), secret, origin));
        } finally {
            Arrays.fill(secret, ' ');
        }
    }

    public Step oneTimeCode(String userName, String code, String chosen, String repeated) {
        if (userName.isBlank() || code.isBlank()) {
            return new Stay(Words.both("signin.fill-code"));
        }
        if (chosen.length() < SHORTEST_PASSWORD) {
            return new Stay(Words.both("signin.password-short", SHORTEST_PASSWORD));
        }
        if (!chosen.equals(repeated)) {
            return new Stay(Words.both("signin.password-differs"));
        }
        char[] secret = chosen.toCharArray();
        try {
            return after(signIn.withOneTimeCode(userName.strip(), code.strip(), secret, origin));
        } finally {
            Arrays.fill(secret, ' ');
        }
    }

    public Step secondFactor(String code) {
        if (halfway == null) {
            return new Stay(Words.both("signin.start-again"));
        }
        return switch (signIn.withSecondFactor(halfway, code.replace(" ", ""))) {
            case SignIn.SignedIn signed -> new Enter(signed.caller());
            case SignIn.Denied denied -> denied(denied);
        };
    }

    /** Ends a log-in that stopped halfway. */
    public void giveUp() {
        if (halfway != null) {
            signIn.signOut(halfway);
            halfway = null;
        }
    }

    private Step after(SignIn.Answer answer) {
        return switch (answer) {
            case SignIn.Denied denied -> denied(denied);
            case SignIn.SignedIn signed when signIn.hasSecondFactor(signed.caller()) -> {
                halfway = signed.caller();
                yield new AskForCode();
            }
            case SignIn.SignedIn signed -> new Enter(signed.caller());
        };
    }

    private static Stay denied(SignIn.Denied denied) {
        return new Stay(inWords(denied.reason(), denied.retryAfter()));
    }

    /** The reason, and how long to wait, in words. */
    static Text inWords(Text reason, Duration wait) {
        if (wait.isZero() || wait.isNegative()) {
            return reason;
        }
        long seconds = Math.max(1, wait.toSeconds() + (wait.toNanosPart() > 0 ? 1 : 0));
        Text delay = seconds < 90 ? Words.both("signin.wait-seconds", seconds)
            : Words.both("signin.wait-minutes", (seconds + 59) / 60);
        return new Text(reason.sv() + " " + delay.sv(), reason.en() + " " + delay.en());
    }
}
