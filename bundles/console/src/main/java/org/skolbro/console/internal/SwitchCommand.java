package org.skolbro.console.internal;

import java.time.Duration;
import java.util.List;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.form.FormId;
import org.skolbro.api.form.FormStatus;
import org.skolbro.api.form.Forms;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Outcome.Refused;

/** Wants something of a form, waits until this node is there, and tells how it stands then. */
abstract class SwitchCommand extends SkolbroCommand {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long LOOK_MILLIS = 20;

    @Argument(name = "name", description = "The form, such as preschool", required = true)
    String name;

    @Argument(index = 1, name = "options", description = "Options may stand here too", multiValued = true)
    List<String> further;

    @Option(name = "--reason", description = "Why; kept in the form's history")
    String reason = "";

    @Reference
    Forms forms;

    abstract Outcome<FormStatus> change(Caller operator, FormId form);

    @Override
    final List<String> further() {
        return further;
    }

    @Override
    final void run(Caller operator) throws InterruptedException {
        FormId form = new FormId(name);
        if (change(operator, form) instanceof Refused<FormStatus> no) {
            if (json) {
                say(Json.object(out -> out.writeStringField("refused", no.reason().en())));
            }
            throw new IllegalArgumentException(no.reason().en());
        }
        FormStatus now = settled(operator, form);
        if (json) {
            say(Json.object(out -> FormsCommand.writeWhole(now, out)));
        } else {
            say(FormsCommand.line(now));
            now.faults().forEach(fault -> say("    " + fault.en()));
        }
        if (now.wish().on() && now.state() != FormStatus.State.ACTIVE) {
            throw new IllegalStateException("The form is wanted and does not run");
        }
    }

    private FormStatus settled(Caller operator, FormId form) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        FormStatus now = status(operator, form);
        while (now.wish().underWay() && System.nanoTime() < end) {
            Thread.sleep(LOOK_MILLIS);
            now = status(operator, form);
        }
        return now;
    }

    private FormStatus status(Caller operator, FormId form) {
        return forms.all(operator).stream().filter(each -> each.id().equals(form)).findFirst().orElseThrow();
    }
}
