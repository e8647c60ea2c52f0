package org.skolbro.core.internal.transfer;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.person.PersonId;
import org.skolbro.core.internal.register.PersonMoved;
import org.skolbro.core.store.TransferStore;

/** Lets packages follow a child whose two rows turn out to be one. What was signed stays as it was. */
@Component
public final class MergedTransfers implements PersonMoved {

    private final TransferStore store;

    @Activate
    public MergedTransfers(@Reference TransferStore store) {
        this.store = store;
    }

    @Override
    public String part() {
        return "transfers";
    }

    @Override
    public List<Long> rows(PersonId person) {
        return store.of(person);
    }

    @Override
    public void move(PersonId from, PersonId to, List<Long> rows) {
        store.replaceChild(rows, from, to);
    }
}
