package org.skolbro.demo.load;

import org.skolbro.api.access.Caller;
import org.skolbro.api.access.SignIn;
import org.skolbro.api.status.Origin;
import org.skolbro.demo.time.TimeTravel;

/**
 * The app (kodapp) in the pocket of everybody in the municipality who has a second factor. Its clock is half a minute slow: a
 * code is good once, and whoever logs in as soon as the demo stands reads the one of her own half minute.
 */
final class AuthenticatorApp {

    private final SignIn signIn;
    private final TimeTravel time;

    AuthenticatorApp(SignIn signIn, TimeTravel time) {
        this.signIn = signIn;
        this.time = time;
    }

    /** What happens on the same day by itself may have changed the account meanwhile; asked again, it is let in. */
    Caller setUp(Caller caller) {
        signIn.offerSecondFactor(caller);
        if (signIn.confirmSecondFactor(caller, code()) instanceof SignIn.SignedIn(Caller raised)) {
            return raised;
        }
        time.to(time.now().plusSeconds(Totp.STEP_SECONDS));
        return Answered.in(signIn.confirmSecondFactor(caller, code()));
    }

    /** Each code is good once: one that was used before the loading was stopped is followed by the next. */
    Caller unlock(Caller caller) {
        if (signIn.withSecondFactor(caller, code()) instanceof SignIn.SignedIn(Caller raised)) {
            return raised;
        }
        time.to(time.now().plusSeconds(Totp.STEP_SECONDS));
        return Answered.in(signIn.withSecondFactor(caller, code()));
    }

    private String code() {
        return Totp.code(Origin.DEMO_SECRET, time.now().minusSeconds(Totp.STEP_SECONDS));
    }
}
