package org.skolbro.ui.internal.order;

import java.time.Clock;
import java.util.List;

import com.vaadin.flow.component.icon.VaadinIcon;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Role;
import org.skolbro.api.order.Orders;
import org.skolbro.api.register.Register;
import org.skolbro.ui.internal.routes.Entry;
import org.skolbro.ui.internal.routes.Section;
import org.skolbro.ui.internal.routes.ShellViews;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.View;

/** Ordering archived documents, and answering. */
@Component
public final class OrderViews implements ShellViews {

    private final Orders orders;
    private final Register register;
    private final Clock clock;

    @Activate
    public OrderViews(@Reference Orders orders, @Reference Register register,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.orders = orders;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public List<Entry> entries() {
        return List.of(
            Entry.of(Section.MY_WORK, 3, View.at(OwnOrdersView.PATH, OwnOrdersView.class,
                here -> new OwnOrdersView(here, orders, register)).titled(Words.both("order.own.title"))
                .shownTo(Role.TEACHER, Role.MENTOR, Role.HEADTEACHER).inMenu(VaadinIcon.INBOX)),
            Entry.of(Section.ARCHIVE, 0, View.at(OrderQueueView.PATH, OrderQueueView.class,
                here -> new OrderQueueView(here, orders)).titled(Words.both("order.queue.title"))
                .shownTo(Role.NAMED_PERSON, Role.ARCHIVIST).inMenu(VaadinIcon.INBOX)),
            Entry.of(Section.ARCHIVE, 0, View.at("bestallning/:order", OrderView.class,
                here -> new OrderView(here, orders, clock)).titled(Words.both("order.title"))
                .shownTo(Role.TEACHER, Role.MENTOR, Role.HEADTEACHER, Role.NAMED_PERSON, Role.ARCHIVIST)));
    }
}
