package org.skolbro.ui.internal.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;

import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.View;

/** The menu on the left: one list per group of tasks. */
final class Navigation extends Div {

    private final Words words;

    Navigation(Words words) {
        this.words = words;
        addClassName("navigation");
    }

    void show(Menu menu) {
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
