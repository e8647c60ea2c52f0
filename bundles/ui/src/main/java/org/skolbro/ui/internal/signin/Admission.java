package org.skolbro.ui.internal.signin;

import java.util.Collections;
import java.util.Optional;

import org.skolbro.api.access.Caller;
import org.skolbro.ui.view.View;

/** Whether somebody may open a view. Everything that is not said here is no. */
public final class Admission {

    /** What happens at the door. */
    public enum Answer {
        /** Come in. */
        ENTER,
        /** Who are you? */
        LOG_IN,
        /** Show the second factor first. */
        STEP_UP,
        /** There is no such page, for this caller: not even its existence is told. */
        NOT_HERE
    }

    private Admission() {
    }

    /** @param view what stands at the address; empty for what the shell does not know */
    public static Answer to(Optional<? extends View<?>> view, Optional<Caller> living) {
        if (living.isEmpty()) {
            return Answer.LOG_IN;
        }
        if (view.isEmpty() || Collections.disjoint(view.get().shownTo(), living.get().roles())) {
            return Answer.NOT_HERE;
        }
        return living.get().level().reaches(view.get().level()) ? Answer.ENTER : Answer.STEP_UP;
    }
}
