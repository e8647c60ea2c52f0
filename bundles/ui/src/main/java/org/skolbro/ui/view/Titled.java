package org.skolbro.ui.view;

import java.util.List;

/** A view that knows its own title and way back; others carry the title of their {@link View} and stand at the top. */
public interface Titled {

    /** The page's heading, also the browser's title. */
    String title();

    /** The pages above this one, outermost first. */
    default List<Crumb> trail() {
        return List.of();
    }

    /** A page above: its title and its path. */
    record Crumb(String title, String path) {
    }
}
