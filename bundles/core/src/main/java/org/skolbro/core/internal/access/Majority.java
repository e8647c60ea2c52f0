package org.skolbro.core.internal.access;

import java.time.LocalDate;
import java.util.Optional;

import org.skolbro.api.person.Person;

/** Majority (myndighetsåldern, föräldrabalken 9 kap. 1 §): from the eighteenth birthday nobody is her guardian. */
public final class Majority {

    private static final int YEARS = 18;

    private Majority() {
    }

    /** The day from which she answers for herself; empty without an identity number, when nobody knows. */
    public static Optional<LocalDate> dayOf(Person person) {
        return person.number().map(number -> number.birthDate().plusYears(YEARS));
    }
}
