package org.skolbro.vaadin.osgi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLayout;
import java.util.List;

/**
 * A view and the path it answers to.
 *
 * @param path   without leading slash; may hold parameters as Vaadin writes them, {@code child/:id}
 * @param layouts the layouts around the view, innermost first
 */
public record ViewRoute(String path, Class<? extends Component> view, List<Class<? extends RouterLayout>> layouts) {

    public ViewRoute {
        if (path.startsWith("/")) {
            throw new IllegalArgumentException("A path has no leading slash: " + path);
        }
        layouts = List.copyOf(layouts);
    }

    /** A view that fills the whole page. */
    public static ViewRoute bare(String path, Class<? extends Component> view) {
        return new ViewRoute(path, view, List.of());
    }

    /** A view within one layout. */
    public static ViewRoute within(
            Class<? extends RouterLayout> layout, String path, Class<? extends Component> view) {
        return new ViewRoute(path, view, List.of(layout));
    }
}
