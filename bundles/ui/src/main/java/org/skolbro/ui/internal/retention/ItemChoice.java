package org.skolbro.ui.internal.retention;

import java.util.Optional;

import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.retention.DisposalItem;
import org.skolbro.api.retention.Disposals;
import org.skolbro.ui.view.ListOrder;

/** Which items of a run the archivist looks at. */
record ItemChoice(Optional<DisposalItem.State> state, Optional<DocumentTypeId> type) {

    static final ItemChoice ALL = new ItemChoice(Optional.empty(), Optional.empty());

    ItemChoice in(Optional<DisposalItem.State> chosen) {
        return new ItemChoice(chosen, type);
    }

    ItemChoice of(Optional<DocumentTypeId> chosen) {
        return new ItemChoice(state, chosen);
    }

    /** @param order by a column whose key is the name of a {@link Disposals.Order} */
    Disposals.Items sorted(Optional<ListOrder.By> order) {
        return new Disposals.Items(state, type,
            order.map(by -> Disposals.Order.valueOf(by.column())).orElse(Disposals.Order.FILED),
            order.map(ListOrder.By::descending).orElse(false));
    }
}
