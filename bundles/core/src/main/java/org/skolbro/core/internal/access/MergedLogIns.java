package org.skolbro.core.internal.access;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.person.PersonId;
import org.skolbro.core.internal.register.PersonMoved;

/**
 * Ends the log-ins of two persons who turn out to be one, or not to be: who somebody is was settled when she logged in. The
 * accounts stay as they are and follow the row that stands for the person; permissions are given anew.
 */
@Component
public final class MergedLogIns implements PersonMoved {

    private final AccessStores stores;

    @Activate
    public MergedLogIns(@Reference AccessStores stores) {
        this.stores = stores;
    }

    @Override
    public String part() {
        return "log-ins";
    }

    /** Nothing of it moves. */
    @Override
    public List<Long> rows(PersonId person) {
        return List.of();
    }

    @Override
    public void move(PersonId from, PersonId to, List<Long> rows) {
        endLogIns(from, to);
    }

    private void endLogIns(PersonId... persons) {
        for (PersonId person : persons) {
            stores.accounts.of(person).ifPresent(account -> stores.sessions.endAll(account.id()));
        }
    }
}
