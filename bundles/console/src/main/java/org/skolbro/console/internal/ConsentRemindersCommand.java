package org.skolbro.console.internal;

import java.util.List;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.skolbro.api.access.Caller;
import org.skolbro.api.mail.MailTrouble;
import org.skolbro.api.reminder.ConsentReminders;
import org.skolbro.api.reminder.Reminder;
import org.skolbro.api.reminder.ReminderId;
import org.skolbro.api.reminder.ReminderPlan;
import org.skolbro.api.reminder.ReminderPreview;

/** Previews, starts and tells of reminders of consent for the whole municipality, in numbers. */
@Service
@Command(scope = "skolbro", name = "consent-reminders", description = "Reminders of consent: preview, start or status")
public final class ConsentRemindersCommand extends SkolbroCommand {

    @Argument(name = "what", description = "preview, start or status", required = true)
    String what;

    @Argument(index = 1, name = "options", description = "Options may stand here too", multiValued = true)
    List<String> further;

    @Option(name = "--until", description = "Last day to answer, such as 2027-06-15; for preview and start")
    String until;

    @Option(name = "--digest", description = "What the preview said; for start")
    String digest;

    @Option(name = "--pause", description = "The id of one that is under way; for status")
    String pause;

    @Option(name = "--resume", description = "The id of one that is paused; for status")
    String resume;

    @Option(name = "--cancel", description = "The id of one whose waiting persons are to be left out; for status")
    String cancel;

    @Reference
    ConsentReminders reminders;

    @Override
    List<String> further() {
        return further;
    }

    @Override
    void run(Caller operator) {
        switch (what) {
            case "preview" -> preview(operator);
            case "start" -> start(operator);
            case "status" -> status(operator);
            default -> throw new IllegalArgumentException("Say preview, start or status, not " + what);
        }
    }

    private ReminderPlan plan(Caller operator) {
        if (until == null) {
            throw new IllegalArgumentException("Say the last day to answer with --until");
        }
        return ReminderLines.plan(reminders, operator, until);
    }

    private void preview(Caller operator) {
        ReminderPreview preview = ReminderLines.done(reminders.preview(operator, plan(operator)));
        if (json) {
            say(Json.object(out -> {
                out.writeStringField("digest", preview.digest());
                out.writeNumberField("mails", preview.mails());
                out.writeNumberField("onScreen", preview.onScreen());
                out.writeNumberField("leftOut", preview.leftOut());
                out.writeStringField("missing", preview.missing().map(MailTrouble::name).orElse(""));
                out.writeArrayFieldStart("units");
                for (ReminderPreview.AtUnit unit : preview.units()) {
                    out.writeStartObject();
                    out.writeStringField("unit", unit.unit().value());
                    out.writeNumberField("mails", unit.mails());
                    out.writeNumberField("onScreen", unit.onScreen());
                    out.writeEndObject();
                }
                out.writeEndArray();
            }));
            return;
        }
        preview.units().forEach(unit -> say(unit.name() + ": " + unit.mails() + " e-mails, " + unit.onScreen() + " on screen"));
        say(preview.mails() + " e-mails, " + preview.onScreen() + " on screen, " + preview.leftOut() + " left out; start with --digest "
            + preview.digest());
        preview.missing().ifPresent(why -> say(why.says().en()));
    }

    /** Never without the digest: what is sent cannot be taken back, and nobody is written to without somebody having looked. */
    private void start(Caller operator) {
        if (digest == null) {
            throw new IllegalArgumentException("Say what the preview said with --digest");
        }
        Reminder run = ReminderLines.done(reminders.start(operator, plan(operator), digest));
        say(json ? Json.object(out -> ReminderLines.write(run, out)) : ReminderLines.line(run));
    }

    private void status(Caller operator) {
        if (pause != null) {
            ReminderLines.done(reminders.pause(operator, ReminderId.parse(pause)));
        }
        if (resume != null) {
            ReminderLines.done(reminders.resume(operator, ReminderId.parse(resume)));
        }
        if (cancel != null) {
            ReminderLines.done(reminders.cancel(operator, ReminderId.parse(cancel)));
        }
        List<Reminder> runs = reminders.runs(operator);
        if (json) {
            say(Json.object(out -> {
                out.writeArrayFieldStart("runs");
                for (Reminder run : runs) {
                    out.writeStartObject();
                    ReminderLines.write(run, out);
                    out.writeEndObject();
                }
                out.writeEndArray();
            }));
        } else if (runs.isEmpty()) {
            say("There has been no reminder");
        } else {
            runs.forEach(run -> say(ReminderLines.line(run)));
        }
    }
}
