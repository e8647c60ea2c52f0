package org.skolbro.demo.load;

import org.skolbro.api.access.Caller;
import org.skolbro.api.access.SignIn;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Outcome.Done;
import org.skolbro.api.outcome.Outcome.Refused;

/** A demo asks only for what it may have: a no is a fault in the demo or in the platform. */
final class Answered {

    private Answered() {
    }

    /** @throws IllegalStateException with the reason, which names nobody */
    static <T> T yes(Outcome<T> outcome) {
        return switch (outcome) {
            case Done<T>(T value) -> value;
            case Refused<T>(var reason) -> throw new IllegalStateException("The platform refused: " + reason.sv());
        };
    }

    /** @throws IllegalStateException when the log-in was denied, as no log-in of the demo's is */
    static Caller in(SignIn.Answer answer) {
        return switch (answer) {
            case SignIn.SignedIn(Caller caller) -> caller;
            case SignIn.Denied denied ->
                throw new IllegalStateException("The demo's own log-in was denied: " + denied.reason().sv());
        };
    }
}
