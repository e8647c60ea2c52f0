package org.skolbro.ui.internal.shell;

import java.util.List;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Titled;

/** The way back, on every page below the first level. */
final class Breadcrumb extends Nav {

    Breadcrumb(Words words) {
        addClassName("breadcrumb");
        setAriaLabel(words.say("nav.breadcrumb"));
        setVisible(false);
    }

    void show(String title, List<Titled.Crumb> trail) {
        removeAll();
        setVisible(!trail.isEmpty());
        OrderedList steps = new OrderedList();
        for (Titled.Crumb crumb : trail) {
            steps.add(new ListItem(new Anchor("/" + crumb.path(), crumb.title())));
        }
        Span here = new Span(title);
        here.getElement().setAttribute("aria-current", "page");
        steps.add(new ListItem(here));
        add(steps);
    }
}
