package org.skolbro.ui.view;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;

/** How a list is sorted: kept until log-out like its filter, and followed when the list is taken out as a file. */
public final class ListOrder {

    /** The key of a column, and which way it is sorted. */
    public record By(String column, boolean descending) {
    }

    private record Kept(List<By> by) {
    }

    private ListOrder() {
    }

    /**
     * Sorts as the list was left, and keeps each change. To be called when the grid has its columns; those that may be
     * sorted by need keys.
     *
     * @param name as in {@link Remembered}
     */
    public static <T> void keep(Grid<T> grid, String name) {
        Remembered.recall(name, Kept.class).ifPresent(kept -> grid.sort(kept.by().stream()
            .filter(by -> grid.getColumnByKey(by.column()) != null)
            .map(by -> new GridSortOrder<>(grid.getColumnByKey(by.column()),
                by.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)).toList()));
        grid.addSortListener(sorting -> {
            if (sorting.isFromClient()) {
                Remembered.remember(name, new Kept(orders(grid).toList()));
            }
        });
    }

    /** By what the list is sorted now, for one that is fetched as one scrolls: its service sorts. */
    public static Optional<By> of(Grid<?> grid) {
        return orders(grid).findFirst();
    }

    /** All rows of a list that is whole in memory, as they stand on the page. */
    public static <T> Stream<T> rows(Grid<T> grid) {
        return grid.getDataProvider().fetch(grid.getDataCommunicator().buildQuery(0, Integer.MAX_VALUE));
    }

    /** As a telephone book of the language would have it. */
    public static <T> Comparator<T> alphabetical(Locale language, Function<T, String> text) {
        Collator collator = Collator.getInstance(language);
        return (one, other) -> collator.compare(text.apply(one), text.apply(other));
    }

    private static Stream<By> orders(Grid<?> grid) {
        return grid.getSortOrder().stream().filter(order -> order.getSorted().getKey() != null)
            .map(order -> new By(order.getSorted().getKey(), order.getDirection() == SortDirection.DESCENDING));
    }
}
