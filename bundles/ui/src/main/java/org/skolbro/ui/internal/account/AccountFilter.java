package org.skolbro.ui.internal.account;

import java.util.Optional;

import org.skolbro.api.access.Accounts.Order;
import org.skolbro.api.access.Accounts.Search;
import org.skolbro.api.access.Accounts.State;
import org.skolbro.ui.view.ListOrder;

/** Which accounts the list shows; kept until the session ends. */
record AccountFilter(String text, Optional<State> state) {

    static final AccountFilter ALL = new AccountFilter("", Optional.empty());

    AccountFilter named(String part) {
        return new AccountFilter(part, state);
    }

    AccountFilter in(Optional<State> only) {
        return new AccountFilter(text, only);
    }

    /** @param by keys of the list's columns are the orders' names */
    Search sorted(Optional<ListOrder.By> by) {
        return new Search(text, state, by.map(column -> Order.valueOf(column.column())).orElse(Order.USER_NAME),
            by.map(ListOrder.By::descending).orElse(false));
    }
}
