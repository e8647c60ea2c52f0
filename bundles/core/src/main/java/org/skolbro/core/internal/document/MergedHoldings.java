package org.skolbro.core.internal.document;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.person.PersonId;
import org.skolbro.core.internal.register.PersonMoved;
import org.skolbro.core.store.HoldingStore;

/** Lets holdings follow a child whose two rows turn out to be one, ended ones too. */
@Component
public final class MergedHoldings implements PersonMoved {

    private final HoldingStore holdings;

    @Activate
    public MergedHoldings(@Reference HoldingStore holdings) {
        this.holdings = holdings;
    }

    @Override
    public String part() {
        return "holdings";
    }

    @Override
    public List<Long> rows(PersonId person) {
        return holdings.ofSubject(person).stream().map(HoldingId::value).toList();
    }

    @Override
    public void move(PersonId from, PersonId to, List<Long> rows) {
        holdings.replaceSubject(rows.stream().map(HoldingId::new).toList(), to);
    }
}
