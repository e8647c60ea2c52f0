package org.skolbro.ui.internal.transition;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.shared.Registration;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.rollover.RollOver;
import org.skolbro.api.rollover.RollOvers;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.ProgressPanel;

/** A run that the platform drives by itself, perhaps on another node: looks every now and then how far it is. */
final class RollOverProgress extends Div {

    private static final int LOOK_AGAIN = 2_000;

    private final Here here;
    private final RollOvers rollOvers;
    private final RollOver run;
    private final Runnable changed;
    private final ProgressPanel panel;
    private Registration looking = () -> { };

    /** @param changed when it runs no longer */
    RollOverProgress(Here here, RollOvers rollOvers, RollOver run, Runnable changed) {
        this.here = here;
        this.rollOvers = rollOvers;
        this.run = run;
        this.changed = changed;
        Button pause = new Button(Words.of(here).say("rollover.pause"), VaadinIcon.PAUSE.create(), click -> pause());
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
        RollOver now = rollOvers.run(here.caller(), run.id());
        if (now.state() == RollOver.State.RUNNING) {
            show(now.totals());
        } else {
            changed.run();
        }
    }

    private void show(RollOver.Totals totals) {
        panel.at(Words.both("rollover.running"), totals.items() - totals.waiting(), totals.items());
    }

    private void pause() {
        if (rollOvers.pause(here.caller(), run.id()) instanceof Outcome.Refused<RollOver> no) {
            Toast.refused(no);
        }
        changed.run();
    }
}
