package org.skolbro.itests.browser;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.openqa.selenium.support.ui.FluentWait;
import org.skolbro.itests.AuthenticatorApp;

/**
 * The telephone with one person's authenticator app. A code counts once, and clocks may be a step off: who logs in twice
 * within a step takes the next one, and waits only when that is used up too.
 */
final class Telephone {

    private static final long STEP_SECONDS = 30;

    private final String secret;
    private long used = -1;

    Telephone(String secret) {
        this.secret = secret;
    }

    /** One that was not used yet. */
    String code() {
        long step = Math.max(used + 1, now());
        new FluentWait<>(Clock.systemUTC()).withTimeout(Duration.ofSeconds(2 * STEP_SECONDS)).until(clock -> step <= now() + 1);
        used = step;
        return AuthenticatorApp.code(secret, Instant.ofEpochSecond(step * STEP_SECONDS));
    }

    private static long now() {
        return Instant.now().getEpochSecond() / STEP_SECONDS;
    }
}
