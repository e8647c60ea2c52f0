package org.skolbro.core.internal.retention;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.retention.HoldId;
import org.skolbro.core.internal.register.PersonMoved;
import org.skolbro.core.store.HoldStore;

/** Lets a hold on a child follow her when her two rows turn out to be one: her documents move, and nothing may be destroyed by that. */
@Component
public final class MergedHolds implements PersonMoved {

    private final HoldStore holds;

    @Activate
    public MergedHolds(@Reference HoldStore holds) {
        this.holds = holds;
    }

    @Override
    public String part() {
        return "holds";
    }

    @Override
    public List<Long> rows(PersonId person) {
        return holds.on(person).stream().map(HoldId::value).toList();
    }

    @Override
    public void move(PersonId from, PersonId to, List<Long> rows) {
        holds.takeTurn();
        holds.replace(rows.stream().map(HoldId::new).toList(), to);
    }
}
