package org.skolbro.ui.internal.transition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.transition.HandOver;
import org.skolbro.ui.internal.text.Citation;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** Documents of a hand-over that go the same way, each with its reason. */
public final class ItemList extends Section {

    private final Here here;
    private final Words words;
    private final Span total = new Span();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph empty = new Paragraph();

    public ItemList(Here here, String heading) {
        this.here = here;
        words = Words.of(here);
        addClassNames("panel", "stack");
        total.addClassName("count");
        Div title = new Div(new H2(heading), total);
        title.addClassName("row");
        list.addClassName("item-list");
        empty.addClassName("quiet");
        add(title, list, empty);
    }

    void total(long count) {
        total.setText(words.count(count));
        empty.setVisible(count == 0 && !empty.getText().isEmpty());
    }

    public ItemList show(List<HandOver.Item> items, String none) {
        empty.setText(none);
        total(items.size());
        Map<Why, List<HandOver.Item>> byReason = items.stream().collect(Collectors.groupingBy(
            item -> new Why(here.say(item.reason()), item.basis().citation()), LinkedHashMap::new, Collectors.toList()));
        byReason.forEach((why, those) -> {
            list.add(new ListItem(reason(why)));
            those.forEach(item -> list.add(new ListItem(title(item))));
        });
        return this;
    }

    /** With a tick each: needed by the receiver, or not. */
    ItemList ask(List<HandOver.Item> items, BiConsumer<DocumentId, Boolean> ticked) {
        total(items.size());
        for (HandOver.Item item : items) {
            Checkbox box = new Checkbox(words.say("transition.needed", name(item)));
            box.addValueChangeListener(change -> ticked.accept(item.document().id(), change.getValue()));
            list.add(new ListItem(box, reason(new Why(here.say(item.reason()), item.basis().citation()))));
        }
        return this;
    }

    private String name(HandOver.Item item) {
        String title = item.document().title();
        return (title.isBlank() ? here.say(item.document().typeName()) : title) + ", " + words.day(item.document().date());
    }

    /** What several documents have in common. */
    private record Why(String reason, String citation) {
    }

    private Component title(HandOver.Item item) {
        Span title = new Span(item.document().title().isBlank() ? here.say(item.document().typeName()) : item.document().title());
        Span rest = new Span(here.say(item.document().typeName()) + ", " + words.day(item.document().date()));
        rest.addClassName("quiet");
        Div both = new Div(title, rest);
        both.addClassName("two-lines");
        return both;
    }

    /** The citation only where the sentence does not have it already. */
    private Component reason(Why why) {
        Div both = new Div(new Span(Citation.unbroken(why.reason())));
        if (!why.reason().contains(why.citation())) {
            Span basis = new Span(Citation.unbroken(why.citation()));
            basis.addClassName("quiet");
            both.add(basis);
        }
        both.addClassNames("two-lines", "reason");
        return both;
    }
}
