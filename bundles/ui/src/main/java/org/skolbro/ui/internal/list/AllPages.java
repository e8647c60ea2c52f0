package org.skolbro.ui.internal.list;

import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.skolbro.api.outcome.Page;

/** A whole paged list as a stream that fetches as it is read, for exports. */
public final class AllPages {

    private static final int SIZE = 1000;

    private AllPages() {
    }

    public static <T> Stream<T> of(Function<Page.Request, Page<T>> source) {
        return IntStream.iterate(0, offset -> offset + SIZE)
            .mapToObj(offset -> source.apply(new Page.Request(offset, SIZE)))
            .takeWhile(page -> !page.items().isEmpty())
            .flatMap(page -> page.items().stream());
    }
}
