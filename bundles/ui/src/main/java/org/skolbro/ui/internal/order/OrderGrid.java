package org.skolbro.ui.internal.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import org.skolbro.api.order.Order;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.ListOrder;

/** Orders in a list: about whom, of which archive, what for and until when. */
final class OrderGrid extends Grid<Order> {

    private final Words words;
    private final boolean othersOrdered;

    /** @param othersOrdered whether who ordered is told */
    OrderGrid(Here here, boolean othersOrdered, String memory) {
        this.othersOrdered = othersOrdered;
        words = Words.of(here);
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        addComponentColumn(order -> new Anchor("/bestallning/" + order.id(), OrderMarks.child(words, order)))
            .setHeader(words.say("order.child")).setFrozen(true).setWidth("10rem").setFlexGrow(2).setKey("child")
            .setComparator(words.alphabetical(order -> OrderMarks.child(words, order)));
        addColumn(Order::purpose).setHeader(words.say("order.purpose")).setWidth("12rem").setFlexGrow(4).setKey("purpose");
        if (othersOrdered) {
            addColumn(Order::requester).setHeader(words.say("order.requester")).setWidth("10rem").setFlexGrow(2).setKey("requester")
                .setComparator(words.alphabetical(Order::requester));
        }
        addComponentColumn(this::archive).setHeader(words.say("order.archive")).setWidth("10rem").setFlexGrow(2).setKey("archive")
            .setComparator(words.alphabetical(order -> OrderMarks.archive(words, order)));
        addColumn(order -> words.day(order.due())).setHeader(words.say("order.due")).setAutoWidth(true).setFlexGrow(0).setKey("due")
            .setComparator(Comparator.comparing(Order::due));
        addComponentColumn(order -> OrderMarks.of(here, order)).setHeader(words.say("order.state")).setWidth("9rem").setFlexGrow(1)
            .setKey("state").setComparator(Comparator.comparing(Order::state));
        ListOrder.keep(this, memory);
    }

    void whenEmpty(EmptyState state) {
        setEmptyStateComponent(state);
    }

    private Div archive(Order order) {
        Span kind = new Span(OrderMarks.type(words, order));
        kind.addClassName("quiet");
        Div both = new Div(new Span(OrderMarks.archive(words, order)), kind);
        both.addClassName("two-lines");
        return both;
    }

    Stream<List<String>> rows() {
        return Stream.concat(Stream.of(line(words.say("order.child"), words.say("order.purpose"), words.say("order.requester"),
            words.say("order.archive"), words.say("order.type"), words.say("order.due"), words.say("order.state"))),
            ListOrder.rows(this).map(order -> line(OrderMarks.child(words, order), order.purpose(), order.requester(),
                OrderMarks.archive(words, order), OrderMarks.type(words, order), words.day(order.due()),
                words.word("order.state", order.state()))));
    }

    private List<String> line(String... cells) {
        List<String> line = new ArrayList<>(List.of(cells));
        if (!othersOrdered) {
            line.remove(2);
        }
        return line;
    }
}
