package org.skolbro.form.preschool.view;

import java.util.List;
import java.util.Optional;

import org.skolbro.api.register.GroupId;
import org.skolbro.ui.view.Remembered;

/**
 * How the overview was left: it looks the same on return.
 *
 * @param order columns by key, first the one that counts most
 */
record Kept(Optional<GroupId> group, String filter, List<Order> order) {

    private static final String MEMORY = "preschool.year";

    record Order(String column, boolean descending) {
    }

    static Kept recall() {
        return Remembered.recall(MEMORY, Kept.class).orElse(new Kept(Optional.empty(), "", List.of()));
    }

    Kept with(GroupId chosen) {
        return remember(new Kept(Optional.of(chosen), filter, order));
    }

    Kept with(String typed) {
        return remember(new Kept(group, typed, order));
    }

    Kept with(List<Order> sorted) {
        return remember(new Kept(group, filter, sorted));
    }

    private static Kept remember(Kept kept) {
        Remembered.remember(MEMORY, kept);
        return kept;
    }
}
