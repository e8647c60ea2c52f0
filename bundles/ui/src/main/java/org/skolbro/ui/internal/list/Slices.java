package org.skolbro.ui.internal.list;

import java.util.function.Function;
import java.util.stream.Stream;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.Query;

import org.skolbro.api.outcome.Page;

/**
 * Feeds a grid from a paged service. The service tells rows and total in one answer and each asking may be audited, so the
 * first slice is kept until the grid, which asks for the count first, has fetched it.
 */
public final class Slices<T> {

    static final int SIZE = 50;

    private final Function<Page.Request, Page<T>> source;
    private Page<T> first;

    public Slices(Function<Page.Request, Page<T>> source) {
        this.source = source;
    }

    public void feed(Grid<T> grid) {
        grid.setPageSize(SIZE);
        grid.setItems(this::fetch, query -> (int) Math.min(total(), Integer.MAX_VALUE));
    }

    /** Asks anew. */
    public long total() {
        first = source.apply(Page.Request.first(SIZE));
        return first.total();
    }

    private Stream<T> fetch(Query<T, ?> query) {
        return fetch(query.getOffset(), query.getLimit());
    }

    Stream<T> fetch(int offset, int limit) {
        if (offset == 0 && first != null && (first.items().size() >= limit || first.items().size() == first.total())) {
            Stream<T> rows = first.items().stream().limit(limit);
            first = null;
            return rows;
        }
        return source.apply(new Page.Request(offset, Math.min(limit, 1000))).items().stream();
    }
}
