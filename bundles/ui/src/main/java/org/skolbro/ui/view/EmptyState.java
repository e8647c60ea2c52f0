package org.skolbro.ui.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

/** What stands where nothing is: why, and what one may do about it. */
public final class EmptyState extends Div {

    public EmptyState(VaadinIcon symbol, String title, String advice) {
        addClassName("empty-state");
        Icon icon = symbol.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        Paragraph heading = new Paragraph(title);
        heading.addClassName("strong");
        add(icon, heading);
        if (!advice.isEmpty()) {
            add(new Paragraph(advice));
        }
    }
}
