package org.skolbro.testkit.transition;

import java.util.Optional;

import org.junit.Before;
import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.reminder.Reminder;
import org.skolbro.api.reminder.ReminderPlan;
import org.skolbro.api.reminder.ReminderPreview;
import org.skolbro.api.text.Text;
import org.skolbro.testkit.memory.Campaigns;

/** A mother with an address and a father without one are asked about their child, and are reminded. */
abstract class Reminding {

    static final String MOTHERS = "mor@example.org";

    final Bridge bridge = new Bridge();
    final Campaigns campaigns = new Campaigns(bridge.house, bridge.forms, bridge.answers, bridge.transitionStore);

    @Before
    public void serverIsThere() {
        done(campaigns.servers.set(bridge.administrator, Campaigns.server(), Optional.empty()));
        hasAddress(bridge.motherId, MOTHERS);
    }

    ReminderPlan plan() {
        return campaigns.reminders.choices(bridge.administrator).plan();
    }

    ReminderPreview preview(Caller caller) {
        return done(campaigns.reminders.preview(caller, plan()));
    }

    Reminder start(Caller caller) {
        return done(campaigns.reminders.start(caller, plan(), preview(caller).digest()));
    }

    Reminder runs(Caller caller) {
        Reminder run = start(caller);
        campaigns.drive();
        return campaigns.reminders.run(caller, run.id());
    }

    void hasAddress(PersonId person, String address) {
        bridge.house.memory.inOne(() -> {
            Person old = bridge.house.registerStore.person(person).orElseThrow();
            bridge.house.registerRows.put(new Person(old.id(), old.name(), old.number(), old.marking(), address, old.mobile()));
        });
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(Text reason) -> throw new AssertionError("Refused: " + reason.en());
        };
    }
}
