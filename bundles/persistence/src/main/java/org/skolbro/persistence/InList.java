package org.skolbro.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** Values for an {@code in} of a query. */
public final class InList {

    private InList() {
    }

    /**
     * The distinct values, the last one repeated until their number is a power of two.
     *
     * <p>Each length is a statement of its own to the database, and Derby compiles every one to a class: so there are
     * few lengths.
     */
    public static <T> List<T> of(Collection<T> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a query among nothing needs no database");
        }
        List<T> padded = new ArrayList<>(new LinkedHashSet<>(values));
        T last = padded.getLast();
        int length = Integer.highestOneBit(padded.size() * 2 - 1);
        while (padded.size() < length) {
            padded.add(last);
        }
        return padded;
    }
}
