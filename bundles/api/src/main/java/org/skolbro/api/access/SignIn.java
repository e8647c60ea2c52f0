package org.skolbro.api.access;

import java.time.Duration;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.text.Text;

/** Log-in (inloggning) by password and second factor. Delays grow after failures, per account and per origin. */
@ProviderType
public interface SignIn {

    /** @param origin the client's address, used only for delays; kept hashed */
    Answer withPassword(String userName, char[] password, String origin);

    /** Raises a caller to {@link AssuranceLevel#SECOND_FACTOR}; the old caller ends. {@code code} is a TOTP code (RFC 6238). */
    Answer withSecondFactor(Caller caller, String code);

    /** Chooses the first or a new password by the one-time code of an invitation or reset, and logs in. */
    Answer withOneTimeCode(String userName, String oneTimeCode, char[] newPassword, String origin);

    /** Still logged in, not locked, not signed out elsewhere. Asked at each navigation. */
    boolean isAlive(Caller caller);

    void signOut(Caller caller);

    /** Ends all log-ins of the caller's account, on all devices. */
    void signOutEverywhere(Caller caller);

    Outcome<Caller> changePassword(Caller caller, char[] current, char[] chosen);

    /** A new TOTP secret for the caller's account; in force once {@link #confirmSecondFactor} has seen a code from it. */
    SecondFactor offerSecondFactor(Caller caller);

    Answer confirmSecondFactor(Caller caller, String code);

    boolean hasSecondFactor(Caller caller);

    sealed interface Answer {
    }

    record SignedIn(Caller caller) implements Answer {
    }

    /** {@code retryAfter} is zero when one may try again at once. The reason never tells whether the account exists. */
    record Denied(Text reason, Duration retryAfter) implements Answer {
    }

    /** The secret in Base32 and as an {@code otpauth://} address for an app's camera. */
    record SecondFactor(String secret, String address) {
    }

    /** The caller of the local console, with role OPERATOR; empty where the console is switched off. */
    Optional<Caller> console(String operatorName);
}
