package org.skolbro.testkit.memory;

import java.time.Duration;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.skolbro.api.mail.MailServer;
import org.skolbro.api.mail.MailServers;
import org.skolbro.api.reminder.ConsentReminders;
import org.skolbro.api.reminder.UnansweredQuestions;
import org.skolbro.core.internal.access.Vault;
import org.skolbro.core.internal.consent.MissingAnswers;
import org.skolbro.core.internal.form.FormRules;
import org.skolbro.core.internal.mail.MailOffice;
import org.skolbro.core.internal.mail.MailServerService;
import org.skolbro.core.internal.reminder.ReminderAudience;
import org.skolbro.core.internal.reminder.ReminderExecution;
import org.skolbro.core.internal.reminder.ReminderPolicy;
import org.skolbro.core.internal.reminder.ReminderService;
import org.skolbro.core.internal.reminder.ReminderSteps;
import org.skolbro.core.internal.reminder.ReminderViews;
import org.skolbro.core.internal.reminder.UnansweredService;
import org.skolbro.core.internal.rollover.Whose;
import org.skolbro.core.internal.transition.BridgeEnds;
import org.skolbro.core.mail.Delivery;
import org.skolbro.core.mail.Mail;
import org.skolbro.core.mail.MailCarrier;
import org.skolbro.core.mail.Mailing;
import org.skolbro.core.store.ConsentStore;
import org.skolbro.core.store.TransitionStore;

/** Reminders wired by hand on stores in memory, with a carrier that keeps what it is handed. */
public final class Campaigns {

    public final InMemoryReminderStore store;
    public final MailServers servers;
    public final ConsentReminders reminders;
    public final UnansweredQuestions unanswered;
    public final ReminderExecution execution;
    /** What was handed to the carrier, oldest first. */
    public final List<Mail> handed = new ArrayList<>();
    /** What the server answers. */
    public Function<Mail, Delivery> answers = mail -> new Delivery.Accepted();

    public Campaigns(House house, FormRules forms, ConsentStore consents, TransitionStore transitions) {
        store = new InMemoryReminderStore(house.memory);
        MailOffice office = MailOffice.of(house.memory, house.settingStore, Vault.ofRandomKey(), new Kept());
        servers = new MailServerService(house.memory, house.gate, house.trail, office);
        MissingAnswers missing = new MissingAnswers(house.registerStore, consents, forms);
        ReminderAudience audience = new ReminderAudience(missing, house.registerStore);
        ReminderSteps steps = new ReminderSteps(store, audience, office, house.trail, house.clock);
        execution = new ReminderExecution(house.memory, store, steps, office);
        Whose whose = new Whose(new BridgeEnds(house.gate, house.registerStore, transitions,
            new InMemoryUnitClosingStore(house.memory), house.clock));
        reminders = new ReminderService(house.memory, house.trail, whose, new ReminderService.Parts(store, audience,
            new ReminderViews(store, house.registerStore, office), house.registerStore, forms, ReminderPolicy.from(MonthDay.of(4, 15))), () -> { },
            house.clock);
        unanswered = new UnansweredService(house.memory, house.gate, house.trail, new UnansweredService.Sources(whose, missing, audience, store,
            house.registerStore), house.clock);
    }

    /** A server that asks for no password. */
    public static MailServer server() {
        return new MailServer("localhost", 25, MailServer.Security.NONE, "", "skola@norrbro.example", "Norrbro kommun", "",
            "https://skolbro.norrbro.example/", 600);
    }

    /** Drives whatever nobody drives, until it rests. */
    public void drive() {
        drive(() -> true);
    }

    /** The same, as long as somebody says so. */
    public void drive(BooleanSupplier on) {
        execution.unattended().forEach(run -> execution.drive(run, new ReminderExecution.Going() {
            @Override
            public boolean on() {
                return on.getAsBoolean();
            }

            @Override
            public void rest(Duration pace) {
                // nobody waits here
            }
        }));
    }

    private final class Kept implements MailCarrier {
        @Override
        public Mailing open(MailServer server, String password) {
            return new Mailing() {
                @Override
                public Delivery carry(Mail mail) {
                    handed.add(mail);
                    return answers.apply(mail);
                }

                @Override
                public void close() {
                    // nothing was opened
                }
            };
        }
    }
}
