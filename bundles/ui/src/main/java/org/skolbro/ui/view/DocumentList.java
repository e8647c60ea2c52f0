package org.skolbro.ui.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.document.DocumentRow;
import org.skolbro.ui.internal.text.Words;

/** Documents (handlingar) one below another, newest first: day, type, title, who wrote, where it stands. */
public final class DocumentList extends UnorderedList {

    private final Here here;
    private final Function<DocumentRow, String> address;
    private Function<DocumentRow, Optional<StatusChip>> beside = row -> Optional.empty();

    /** @param address the path that a row leads to, without leading slash */
    public DocumentList(Here here, Function<DocumentRow, String> address) {
        this.here = here;
        this.address = address;
        addClassName("document-list");
    }

    /** Lets a row say something more about its document. */
    public DocumentList marked(Function<DocumentRow, Optional<StatusChip>> chip) {
        beside = chip;
        return this;
    }

    public void show(List<DocumentRow> rows) {
        removeAll();
        addMore(rows);
    }

    public void addMore(List<DocumentRow> rows) {
        rows.forEach(row -> add(item(row)));
    }

    private ListItem item(DocumentRow row) {
        Words words = Words.of(here);
        Span day = new Span(words.day(row.date()));
        day.addClassName("document-day");
        Anchor title = new Anchor("/" + address.apply(row), row.title().isBlank() ? here.say(row.typeName()) : row.title());
        title.addClassName("document-title");
        Span origin = new Span(here.say(row.typeName()) + " · " + row.authorName() + " · " + row.unitName());
        origin.addClassName("quiet");
        Div text = new Div(title, origin);
        text.addClassName("two-lines");
        Div marks = new Div();
        marks.addClassName("chips");
        if (row.attachments() > 0) {
            Span files = new Span(VaadinIcon.PAPERCLIP.create(), new Span(words.say("document.files", row.attachments())));
            files.addClassNames("quiet", "icon-word");
            marks.add(files);
        }
        if (row.corrected()) {
            marks.add(StatusChip.of(Status.CORRECTED, here));
        }
        if (row.place() != DocumentRow.Place.CURRENT) {
            marks.add(StatusChip.of(Status.valueOf(row.place().name()), here));
        }
        beside.apply(row).ifPresent(marks::add);
        ListItem item = new ListItem(day, text, marks);
        item.addClassName("document-item");
        return item;
    }
}
