package org.skolbro.core.internal.access;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.SignIn.Answer;
import org.skolbro.api.access.SignIn.Denied;
import org.skolbro.api.access.SignIn.SignedIn;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.store.StoredAccount;
import org.skolbro.core.store.UnitOfWork;

/** What all ways in have in common: the stores, the trail, and how a caller is let in or turned away. */
record Entrance(UnitOfWork work, AccessStores stores, Sessions sessions, Issuing issuing, AuditTrail trail, Delays delays,
        Clock clock) {

    /** Lets somebody in who proved herself with what {@code account} has; she is in the trail with how she did. */
    SignedIn letIn(StoredAccount account, AssuranceLevel level, String action) {
        IssuedCaller caller = issuing.issue(account, level);
        trail.write(caller, action, List.of(), account.id().toString(), "");
        return new SignedIn(caller);
    }

    Denied turnAway(Text reason, String action, String reference) {
        work.inOne(() -> trail.writeAutomatic(action, List.of(), reference, ""));
        return new Denied(reason, Duration.ZERO);
    }

    static Denied wait(Duration delay) {
        return new Denied(SignInTexts.TOO_MANY, delay);
    }

    /** Two at once with one account or one code: the second is asked to try again, and then meets what the first made. */
    Answer once(Supplier<Answer> answer) {
        try {
            return work.inOne(answer);
        } catch (Conflict e) {
            return new Denied(SignInTexts.WAIT, Duration.ofSeconds(1));
        }
    }
}
