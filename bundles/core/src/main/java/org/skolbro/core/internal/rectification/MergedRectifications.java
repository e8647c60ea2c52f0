package org.skolbro.core.internal.rectification;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.rectification.RectificationId;
import org.skolbro.core.internal.register.PersonMoved;
import org.skolbro.core.store.RectificationStore;

/** Rectifications follow the child when two rows are found to be one. */
@Component
public final class MergedRectifications implements PersonMoved {

    private final RectificationStore store;

    @Activate
    public MergedRectifications(@Reference RectificationStore store) {
        this.store = store;
    }

    @Override
    public String part() {
        return "rectifications";
    }

    @Override
    public List<Long> rows(PersonId person) {
        return store.ofChild(person).stream().map(RectificationId::value).toList();
    }

    @Override
    public void move(PersonId from, PersonId to, List<Long> rows) {
        store.replace(rows.stream().map(RectificationId::new).toList(), from, to);
    }
}
