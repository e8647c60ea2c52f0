package org.skolbro.ui.internal.order;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;

import org.skolbro.api.order.Order;
import org.skolbro.api.order.Orders;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.ChildRow;
import org.skolbro.api.register.Register;
import org.skolbro.ui.internal.list.Csv;
import org.skolbro.ui.internal.problem.Address;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** What I ordered from archives, and ordering more. */
public final class OwnOrdersView extends Sheet implements BeforeEnterObserver {

    static final String PATH = "bestallningar";

    private final Here here;
    private final Orders orders;
    private final Register register;
    private final OrderGrid grid;

    public OwnOrdersView(Here here, Orders orders, Register register) {
        super(Words.of(here).say("order.own.title"), List.of());
        this.here = here;
        this.orders = orders;
        this.register = register;
        Words words = Words.of(here);
        lead(words.say("order.own.lead"));
        Button place = new Button(words.say("order.place"), VaadinIcon.PLUS.create(), click -> ask(Optional.empty()));
        place.addThemeVariants(ButtonVariant.PRIMARY);
        actions(place);
        grid = new OrderGrid(here, false, "order.own.order");
        grid.whenEmpty(new EmptyState(VaadinIcon.INBOX, words.say("order.own.none"), words.say("order.own.none.advice")));
        Div bar = new Div(Csv.link(words, "bestallningar.csv", grid::rows));
        bar.addClassNames("row", "no-print");
        content(bar, grid);
        show();
    }

    /** A child's page leads here with her chosen. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Address.query(event, "barn", PersonId::parse).ifPresent(child ->
            ask(Optional.of(register.child(here.caller(), child).child()).filter(row -> !row.isProtected())));
    }

    private void ask(Optional<ChildRow> child) {
        new PlaceOrderDialog(here, orders, child, this::show).open();
    }

    private void show() {
        List<Order> mine = orders.mine(here.caller());
        grid.setItems(mine);
    }
}
