package org.skolbro.ui.internal.account;

import java.util.Optional;

import org.skolbro.api.access.Accounts.Order;
import org.skolbro.api.access.Accounts.Search;
import org.skolbro.api.access.Accounts.State;

/** What the list of accounts shows, and in which order; kept until the session ends. */
record AccountFilter(String text, Optional<State> state, Order order, boolean descending) {

    static final AccountFilter ALL = new AccountFilter("", Optional.empty(), Order.USER_NAME, false);

    AccountFilter named(String part) {
        return new AccountFilter(part, state, order, descending);
    }

    AccountFilter in(Optional<State> only) {
        return new AccountFilter(text, only, order, descending);
    }

    AccountFilter by(Order by, boolean down) {
        return new AccountFilter(text, state, by, down);
    }

    Search asked() {
        return new Search(text, state, order, descending);
    }
}
