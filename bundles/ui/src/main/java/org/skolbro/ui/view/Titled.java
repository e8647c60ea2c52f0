package org.skolbro.ui.view;

import java.util.List;
import java.util.Optional;

/** A view that knows its own title and way back; others carry the title of their {@link View} and stand at the top. */
public interface Titled {

    /** The page's heading. */
    String title();

    /**
     * What the browser's tab says instead of the title of the {@link View}. It stays in the history of the computer, so it
     * says what a page is and never whom it is about.
     */
    default Optional<String> tab() {
        return Optional.empty();
    }

    /** The pages above this one, outermost first. */
    default List<Crumb> trail() {
        return List.of();
    }

    /** A page above: its title and its path. */
    record Crumb(String title, String path) {
    }
}
