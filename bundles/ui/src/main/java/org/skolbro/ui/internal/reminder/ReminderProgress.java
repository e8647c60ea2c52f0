package org.skolbro.ui.internal.reminder;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.shared.Registration;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.reminder.Reminder;
import org.skolbro.api.reminder.ConsentReminders;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.ProgressPanel;

/** A run that the platform drives by itself, perhaps on another node: looks every now and then how far it is. */
final class ReminderProgress extends Div {

    private static final int LOOK_AGAIN = 2_000;

    private final Here here;
    private final ConsentReminders reminders;
    private final Reminder run;
    private final Runnable changed;
    private final ProgressPanel panel;
    private Registration looking = () -> { };

    /** @param changed when it runs no longer */
    ReminderProgress(Here here, ConsentReminders reminders, Reminder run, Runnable changed) {
        this.here = here;
        this.reminders = reminders;
        this.run = run;
        this.changed = changed;
        Button pause = new Button(Words.of(here).say("reminder.pause"), VaadinIcon.PAUSE.create(), click -> pause());
        pause.setDisableOnClick(true);
        panel = run.mine() ? new ProgressPanel(here, pause) : new ProgressPanel(here);
        add(panel);
        show(run.totals());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(LOOK_AGAIN);
        looking = event.getUI().addPollListener(poll -> look());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        looking.remove();
        event.getUI().setPollInterval(-1);
    }

    private void look() {
        Reminder now = reminders.run(here.caller(), run.id());
        if (now.state() == Reminder.State.RUNNING) {
            show(now.totals());
        } else {
            changed.run();
        }
    }

    private void show(Reminder.Totals totals) {
        panel.at(Words.both("reminder.running"), totals.items() - totals.waiting(), totals.items());
    }

    private void pause() {
        if (reminders.pause(here.caller(), run.id()) instanceof Outcome.Refused<Reminder> no) {
            Toast.refused(no);
        }
        changed.run();
    }
}
