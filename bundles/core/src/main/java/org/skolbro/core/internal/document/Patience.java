package org.skolbro.core.internal.document;

import java.util.function.Supplier;

import org.skolbro.api.problem.Conflict;

/** Repeats what can be repeated when somebody else was first: two authors who type at once should notice nothing. */
final class Patience {

    private static final int ATTEMPTS = 10;

    private Patience() {
    }

    /** @throws Conflict when somebody else was first every time */
    static <T> T tryAgain(Supplier<T> work) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return work.get();
            } catch (Conflict beaten) {
                Thread.onSpinWait();
            }
        }
        return work.get();
    }
}
