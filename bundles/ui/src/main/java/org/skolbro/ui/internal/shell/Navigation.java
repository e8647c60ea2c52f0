package org.skolbro.ui.internal.shell;

import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;

import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.View;

/** The menu on the left: one list per group of tasks. */
final class Navigation extends Div {

    private final Words words;
    private Menu shown = new Menu(List.of());

    Navigation(Words words) {
        this.words = words;
        addClassName("navigation");
    }

    /** Draws nothing anew when nothing has changed: a page that nobody looks at keeps all that it was not yet told. */
    void show(Menu menu) {
        if (menu.equals(shown)) {
            return;
        }
        shown = menu;
        removeAll();
        for (Menu.Group group : menu.groups()) {
            SideNav list = new SideNav(words.say(group.heading()));
            for (View<?> view : group.views()) {
                SideNavItem item = new SideNavItem(words.say(view.title()), "/" + view.path());
                view.icon().ifPresent(icon -> item.setPrefixComponent(icon.create()));
                item.setMatchNested(!view.path().isEmpty());
                list.addItem(item);
            }
            add(list);
        }
    }
}
