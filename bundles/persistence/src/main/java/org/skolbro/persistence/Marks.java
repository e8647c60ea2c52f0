package org.skolbro.persistence;

import java.util.Collection;
import java.util.Collections;

/** Question marks of native statements. */
public final class Marks {

    private Marks() {
    }

    /** As many, with commas between, as there are values. */
    public static String of(Collection<?> values) {
        return String.join(",", Collections.nCopies(values.size(), "?"));
    }
}
