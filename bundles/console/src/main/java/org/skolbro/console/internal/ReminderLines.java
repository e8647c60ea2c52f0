package org.skolbro.console.internal;

import java.io.IOException;
import java.time.LocalDate;

import com.fasterxml.jackson.core.JsonGenerator;

import org.skolbro.api.access.Caller;
import org.skolbro.api.mail.MailTrouble;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.reminder.ConsentReminders;
import org.skolbro.api.reminder.Reminder;
import org.skolbro.api.reminder.ReminderPlan;
import org.skolbro.api.text.Text;

/** What the commands about reminders of consent say; never a name or an address. */
final class ReminderLines {

    private ReminderLines() {
    }

    /** The whole municipality, in the house's words. */
    static ReminderPlan plan(ConsentReminders reminders, Caller operator, String until) {
        ReminderPlan house = reminders.choices(operator).plan();
        LocalDate day = RollOverLines.day(until);
        return new ReminderPlan(house.scope(), day, house.swedish(), house.english());
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(Text reason) -> throw new IllegalStateException(reason.en());
        };
    }

    static String line(Reminder run) {
        Reminder.Totals totals = run.totals();
        return run.id() + "  " + run.state() + run.trouble().map(MailTrouble::name).map(why -> " " + why).orElse("") + "  to answer by "
            + run.plan().until() + ": " + totals.sent() + " of " + totals.items() + " sent, " + totals.onScreen() + " on screen, " + totals.waiting()
            + " wait, " + totals.left() + " left, " + totals.failed() + " failed, " + totals.uncertain() + " uncertain";
    }

    static void write(Reminder run, JsonGenerator out) throws IOException {
        Reminder.Totals totals = run.totals();
        out.writeStringField("id", run.id().toString());
        out.writeStringField("state", run.state().name());
        out.writeStringField("until", run.plan().until().toString());
        out.writeStringField("trouble", run.trouble().map(MailTrouble::name).orElse(""));
        out.writeNumberField("persons", totals.items());
        out.writeNumberField("sent", totals.sent());
        out.writeNumberField("onScreen", totals.onScreen());
        out.writeNumberField("waiting", totals.waiting());
        out.writeNumberField("left", totals.left());
        out.writeNumberField("failed", totals.failed());
        out.writeNumberField("uncertain", totals.uncertain());
    }
}
