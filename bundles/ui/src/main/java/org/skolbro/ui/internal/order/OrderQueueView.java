package org.skolbro.ui.internal.order;

import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.order.Order;
import org.skolbro.api.order.Orders;
import org.skolbro.ui.internal.list.Csv;
import org.skolbro.ui.internal.list.Segments;
import org.skolbro.ui.internal.session.Visit;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** What others ordered from the archives that I answer for, the late first. */
public final class OrderQueueView extends Sheet {

    static final String PATH = "arkivbestallningar";
    private static final String MEMORY = "order.queue.which";

    private enum Which {
        OPEN, ANSWERED;

        boolean shows(Order order) {
            return (order.state() == Order.State.OPEN) == (this == OPEN);
        }
    }

    private final Words words;
    private final OrderGrid grid;
    private final Span count = new Span();
    private final List<Order> all;
    private Which which = Visit.current().recall(MEMORY, Which.class).orElse(Which.OPEN);

    public OrderQueueView(Here here, Orders orders) {
        super(Words.of(here).say("order.queue.title"), List.of());
        words = Words.of(here);
        lead(words.say("order.queue.lead"));
        grid = new OrderGrid(here, true, "order.queue.order");
        grid.whenEmpty(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, words.say("order.queue.none"), ""));
        count.addClassName("quiet");
        Div bar = new Div(new Segments<>(words.say("order.state"), List.of(Which.values()), choice -> words.word("order.which", choice))
            .chosen(which, this::choose), count, Csv.link(words, "bestallningar.csv", grid::rows));
        bar.addClassNames("row", "no-print");
        content(bar, grid);
        all = orders.queue(here.caller());
        show();
    }

    private void choose(Which chosen) {
        which = chosen;
        Visit.current().remember(MEMORY, which);
        show();
    }

    private void show() {
        List<Order> shown = all.stream().filter(which::shows).toList();
        grid.setItems(shown);
        count.setText(words.say("list.count", shown.size(), all.size()));
    }
}
