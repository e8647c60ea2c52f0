package org.skolbro.core.internal.disclosure;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.disclosure.DisclosureId;
import org.skolbro.api.person.PersonId;
import org.skolbro.core.internal.register.PersonMoved;
import org.skolbro.core.store.DisclosureStore;

/** Lets requests follow a child whose two rows turn out to be one person. */
@Component
public final class MergedDisclosures implements PersonMoved {

    private final DisclosureStore disclosures;

    @Activate
    public MergedDisclosures(@Reference DisclosureStore disclosures) {
        this.disclosures = disclosures;
    }

    @Override
    public String part() {
        return "disclosures";
    }

    @Override
    public List<Long> rows(PersonId person) {
        return disclosures.of(person).stream().map(DisclosureId::value).toList();
    }

    @Override
    public void move(PersonId from, PersonId to, List<Long> rows) {
        disclosures.replace(rows.stream().map(DisclosureId::new).toList(), from, to);
    }
}
