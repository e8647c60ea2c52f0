package org.skolbro.ui.internal.archive;

import java.util.List;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.Documents.Found;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** What was found, newest first: day, title, about whom, kind and unit. */
final class FoundList extends Div {

    private final Here here;
    private final Words words;
    private final UnorderedList list = new UnorderedList();

    FoundList(Here here) {
        this.here = here;
        words = Words.of(here);
        list.addClassName("document-list");
    }

    void add(List<Found> found) {
        if (!found.isEmpty() && list.getParent().isEmpty()) {
            add(list);
        }
        found.forEach(one -> list.add(item(one)));
    }

    @Override
    public void removeAll() {
        list.removeAll();
        super.removeAll();
    }

    int size() {
        return list.getComponentCount();
    }

    private ListItem item(Found found) {
        DocumentRow row = found.row();
        Span day = new Span(words.day(row.date()));
        day.addClassName("document-day");
        Anchor title = new Anchor("/handling/" + row.id() + found.child().map(child -> "?barn=" + child).orElse(""),
            row.title().isBlank() ? here.say(row.typeName()) : row.title());
        title.addClassName("document-title");
        Span origin = new Span(String.join(" · ", row.aboutNames().isEmpty() ? List.of(here.say(row.typeName()), row.unitName())
            : List.of(String.join(", ", row.aboutNames()), here.say(row.typeName()), row.unitName())));
        origin.addClassName("quiet");
        Div text = new Div(title, origin);
        text.addClassName("two-lines");
        ListItem item = new ListItem(day, text);
        item.addClassName("document-item");
        return item;
    }
}
