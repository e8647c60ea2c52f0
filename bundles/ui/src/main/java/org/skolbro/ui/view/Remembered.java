package org.skolbro.ui.view;

import java.util.Optional;

import org.skolbro.ui.internal.session.Visit;

/** What a list remembers until log-out: its filter, its order. Forgotten when another person logs in in the same browser. */
public final class Remembered {

    private Remembered() {
    }

    /** @param name starts with the form's id, so that nobody else's memory is met */
    public static <T> Optional<T> recall(String name, Class<T> kind) {
        return Visit.current().recall(name, kind);
    }

    public static void remember(String name, Object value) {
        Visit.current().remember(name, value);
    }
}
