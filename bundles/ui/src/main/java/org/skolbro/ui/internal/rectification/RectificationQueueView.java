package org.skolbro.ui.internal.rectification;

import java.util.List;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.rectification.Rectification;
import org.skolbro.api.rectification.Rectifications;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** Requests that wait for my decision, the oldest first. Each is decided where the document is read. */
public final class RectificationQueueView extends Sheet {

    private final Here here;
    private final Words words;

    public RectificationQueueView(Here here, Rectifications rectifications) {
        super(Words.of(here).say("rectification.queue.title"), List.of());
        this.here = here;
        words = Words.of(here);
        lead(words.say("rectification.queue.lead"));
        List<Rectification> waiting = rectifications.queue(here.caller());
        if (waiting.isEmpty()) {
            content(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, words.say("rectification.queue.none"), words.say("rectification.queue.none.advice")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("document-list");
        waiting.forEach(one -> list.add(item(one)));
        content(list);
    }

    private ListItem item(Rectification one) {
        Span day = new Span(words.day(Words.dayOf(one.askedAt())));
        day.addClassName("document-day");
        Anchor title = new Anchor("/handling/" + one.document() + one.child().map(child -> "?barn=" + child).orElse(""),
            one.title().isBlank() ? here.say(one.typeName()) : one.title());
        title.addClassName("document-title");
        Span origin = new Span(String.join(" · ", List.of(one.childName(), here.say(one.typeName()), one.unitName(), one.askedBy()).stream()
            .filter(part -> !part.isBlank()).toList()));
        origin.addClassName("quiet");
        Div text = new Div(title, origin);
        text.addClassName("two-lines");
        ListItem item = new ListItem(day, text);
        item.addClassName("document-item");
        return item;
    }
}
