package org.skolbro.core.internal.reminder;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.reminder.ReminderId;
import org.skolbro.core.internal.register.PersonMoved;
import org.skolbro.core.store.ReminderStore;

/** Lets campaigns reach somebody whose two rows turn out to be one, and reach her once. */
@Component
public final class MergedReminders implements PersonMoved {

    private final ReminderStore store;

    @Activate
    public MergedReminders(@Reference ReminderStore store) {
        this.store = store;
    }

    @Override
    public String part() {
        return "reminders";
    }

    @Override
    public List<Long> rows(PersonId person) {
        return store.of(person).stream().map(ReminderId::value).toList();
    }

    @Override
    public void move(PersonId from, PersonId to, List<Long> rows) {
        store.replacePerson(rows.stream().map(ReminderId::new).toList(), from, to);
    }
}
