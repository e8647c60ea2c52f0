package org.skolbro.ui.internal.retention;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.shared.Registration;

import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.Disposals;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.ProgressPanel;

/** A run that the platform drives by itself, perhaps on another node: looks every now and then how far it is. */
final class RunByItself extends Div {

    private static final int LOOK_AGAIN = 3_000;

    private final Here here;
    private final Disposals disposals;
    private final DisposalRun run;
    private final Runnable changed;
    private final ProgressPanel panel;
    private Registration looking = () -> { };

    /** @param changed when it runs no longer */
    RunByItself(Here here, Disposals disposals, DisposalRun run, Runnable changed) {
        this.here = here;
        this.disposals = disposals;
        this.run = run;
        this.changed = changed;
        Button pause = new Button(Words.of(here).say("disposal.pause"), VaadinIcon.PAUSE.create(), click -> pause());
        pause.setDisableOnClick(true);
        panel = new ProgressPanel(here, pause);
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
        DisposalRun now = disposals.run(here.caller(), run.id());
        if (now.state() == DisposalRun.State.RUNNING) {
            show(now.totals());
        } else {
            changed.run();
        }
    }

    private void show(DisposalRun.Totals totals) {
        panel.at(Words.both("disposal.by-itself"), totals.items() - totals.waiting(), totals.items());
    }

    private void pause() {
        if (disposals.pause(here.caller(), run.id()) instanceof Outcome.Refused<DisposalRun> no) {
            Toast.refused(no);
        }
        changed.run();
    }
}
