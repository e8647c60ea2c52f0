package org.skolbro.persistence;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

/** Changes of many rows in one statement, without loading any. */
public final class Bulk {

    /** How many ids one statement names: more would only make it longer to read. */
    private static final int SLICE = 1024;

    private Bulk() {
    }

    /** What was loaded before is forgotten, because the statement goes past it. Answers how many rows. */
    public static int run(EntityManager em, Query change) {
        em.flush();
        int rows = change.executeUpdate();
        em.clear();
        return rows;
    }

    /** The same for a native statement whose question marks are these values, in order. */
    public static int run(EntityManager em, Query change, Collection<?> values) {
        int position = 1;
        for (Object value : values) {
            change.setParameter(position++, value);
        }
        return run(em, change);
    }

    /** The distinct values in lists that are short enough for one statement each, see {@link InList}. */
    public static <T> List<List<T>> slices(Collection<T> values) {
        List<T> distinct = List.copyOf(new LinkedHashSet<>(values));
        return IntStream.range(0, (distinct.size() + SLICE - 1) / SLICE)
            .mapToObj(slice -> InList.of(distinct.subList(slice * SLICE, Math.min(distinct.size(), (slice + 1) * SLICE))))
            .toList();
    }
}
