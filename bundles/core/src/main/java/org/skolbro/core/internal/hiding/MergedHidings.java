package org.skolbro.core.internal.hiding;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.HidingId;
import org.skolbro.api.person.PersonId;
import org.skolbro.core.internal.register.PersonMoved;
import org.skolbro.core.store.HidingStore;

/** Lets what is hidden follow a child or a guardian whose two rows turn out to be one person: nothing is shown by a merge. */
@Component
public final class MergedHidings implements PersonMoved {

    private final HidingStore hidings;

    @Activate
    public MergedHidings(@Reference HidingStore hidings) {
        this.hidings = hidings;
    }

    @Override
    public String part() {
        return "hidings";
    }

    @Override
    public List<Long> rows(PersonId person) {
        return hidings.of(person).stream().map(HidingId::value).toList();
    }

    @Override
    public void move(PersonId from, PersonId to, List<Long> rows) {
        hidings.replace(rows.stream().map(HidingId::new).toList(), from, to);
    }
}
