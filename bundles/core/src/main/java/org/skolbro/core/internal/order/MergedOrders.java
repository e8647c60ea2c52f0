package org.skolbro.core.internal.order;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.order.OrderId;
import org.skolbro.api.person.PersonId;
import org.skolbro.core.internal.register.PersonMoved;
import org.skolbro.core.store.OrderStore;

/** Lets orders follow a child, or who ordered, whose two rows turn out to be one person. */
@Component
public final class MergedOrders implements PersonMoved {

    private final OrderStore orders;

    @Activate
    public MergedOrders(@Reference OrderStore orders) {
        this.orders = orders;
    }

    @Override
    public String part() {
        return "orders";
    }

    @Override
    public List<Long> rows(PersonId person) {
        return orders.of(person).stream().map(OrderId::value).toList();
    }

    @Override
    public void move(PersonId from, PersonId to, List<Long> rows) {
        orders.replace(rows.stream().map(OrderId::new).toList(), from, to);
    }
}
