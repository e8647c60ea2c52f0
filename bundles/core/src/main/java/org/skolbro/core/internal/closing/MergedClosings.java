package org.skolbro.core.internal.closing;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.person.PersonId;
import org.skolbro.core.internal.register.PersonMoved;
import org.skolbro.core.store.StoredClosing;
import org.skolbro.core.store.UnitClosingStore;

/** Lets a designation follow somebody whose two rows turn out to be one person. */
@Component
public final class MergedClosings implements PersonMoved {

    private final UnitClosingStore closings;

    @Activate
    public MergedClosings(@Reference UnitClosingStore closings) {
        this.closings = closings;
    }

    @Override
    public String part() {
        return "closings";
    }

    @Override
    public List<Long> rows(PersonId person) {
        return closings.all().stream().filter(one -> one.designated().equals(person)).map(StoredClosing::id).toList();
    }

    @Override
    public void move(PersonId from, PersonId to, List<Long> rows) {
        closings.replace(rows, from, to);
    }
}
