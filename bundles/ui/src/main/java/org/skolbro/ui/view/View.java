package org.skolbro.ui.view;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Role;
import org.skolbro.api.text.Text;

/**
 * One view (vy) and who may open it. The shell makes it anew for each visit, with the services that its maker carries.
 *
 * @param path route template, such as {@code preschool/overview} or {@code barn/:child}
 * @param shownTo roles of which the caller must have one; never empty, so that nothing is open by forgetting
 * @param level assurance needed to open it; below, the shell asks for the second factor first
 * @param icon of the menu entry; empty for a view that is reached from another
 */
public record View<V extends Component>(String path, Class<V> type, Function<Here, V> maker, Text title,
        Set<Role> shownTo, AssuranceLevel level, Optional<VaadinIcon> icon) {

    public View {
        if (path == null || type == null || maker == null || title == null || level == null) {
            throw new IllegalArgumentException("A view has a path, a class, a maker, a title and a level");
        }
        shownTo = Set.copyOf(shownTo);
        if (shownTo.isEmpty()) {
            throw new IllegalArgumentException("The view " + path + " is shown to nobody");
        }
    }

    /** Starts a view; its title and its roles cannot be left out. */
    public static <V extends Component> Titled<V> at(String path, Class<V> type, Function<Here, V> maker) {
        return title -> (first, more) -> new View<>(path, type, maker, title, EnumSet.of(first, more),
            AssuranceLevel.PASSWORD, Optional.empty());
    }

    /** The step that asks for the title. */
    public interface Titled<V extends Component> {

        Shown<V> titled(Text title);
    }

    /** The step that asks who may open it. */
    public interface Shown<V extends Component> {

        View<V> shownTo(Role first, Role... more);
    }

    /** The same view with an entry in the menu. */
    public View<V> inMenu(VaadinIcon symbol) {
        return new View<>(path, type, maker, title, shownTo, level, Optional.of(symbol));
    }

    /** The same view, opened only at this level of assurance. */
    public View<V> needs(AssuranceLevel needed) {
        return new View<>(path, type, maker, title, shownTo, needed, icon);
    }
}
