package org.skolbro.ui.internal.child;

import java.util.List;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.register.ChildRow;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** A guardian's own children. */
public final class OwnChildrenView extends Sheet {

    public OwnChildrenView(Here here, ChildViews.Services services) {
        super(Words.of(here).say("own-children.title"), List.of());
        Words words = Words.of(here);
        List<ChildRow> children = services.register().myChildren(here.caller());
        if (children.isEmpty()) {
            content(new EmptyState(VaadinIcon.FAMILY, words.say("own-children.empty"),
                words.say("own-children.empty.advice")));
            return;
        }
        Div cards = new Div();
        cards.addClassName("cards");
        for (ChildRow child : children) {
            Span name = new Span(child.name().full());
            name.addClassName("card-title");
            Span place = new Span(child.groupName().isEmpty() ? child.unitName()
                : child.unitName() + " · " + child.groupName());
            place.addClassName("quiet");
            Anchor card = new Anchor("/barn/" + child.id(), name, place);
            card.addClassName("card-link");
            cards.add(card);
        }
        content(cards);
    }
}
