package org.skolbro.api.outcome;

import java.util.List;

/** A slice of a list, and how long the whole list is. */
public record Page<T>(List<T> items, long total) {

    public Page {
        items = List.copyOf(items);
    }

    public static <T> Page<T> empty() {
        return new Page<>(List.of(), 0);
    }

    /** Which slice is wanted. {@code limit} is at most 1000. */
    public record Request(int offset, int limit) {
        public Request {
            if (offset < 0 || limit < 1 || limit > 1000) {
                throw new IllegalArgumentException("A page starts at 0 or later and has 1 to 1000 rows");
            }
        }

        public static Request first(int limit) {
            return new Request(0, limit);
        }
    }
}
