package org.skolbro.ui.internal.work;

import java.util.Optional;
import java.util.function.Supplier;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.shared.Registration;

import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.text.Text;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.ProgressPanel;

/** A run that the platform drives by itself, perhaps on another node: looks every now and then how far it is. */
public final class RunByItself extends Div {

    private static final int LOOK_AGAIN = 2_000;

    private final Text doing;
    private final Supplier<Optional<At>> looks;
    private final Runnable over;
    private final ProgressPanel panel;
    private Registration looking = () -> { };

    /** How far a run is. */
    public record At(long settled, long items) {
    }

    /**
     * @param doing what it does, while it runs
     * @param first how far it was when the page was made
     * @param looks how far it is now; empty when it runs no longer
     * @param over what then
     */
    public RunByItself(Here here, Text doing, At first, Supplier<Optional<At>> looks, Runnable over, Component... actions) {
        this.doing = doing;
        this.looks = looks;
        this.over = over;
        panel = new ProgressPanel(here, actions);
        add(panel);
        show(first);
    }

    /** A button that pauses the run; a no is said, and the page is shown anew either way. */
    public static Button pause(String word, Supplier<? extends Outcome<?>> pausing, Runnable then) {
        Button pause = new Button(word, VaadinIcon.PAUSE.create(), click -> {
            if (pausing.get() instanceof Outcome.Refused<?> no) {
                Toast.refused(no);
            }
            then.run();
        });
        pause.setDisableOnClick(true);
        return pause;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(LOOK_AGAIN);
        looking = event.getUI().addPollListener(poll -> looks.get().ifPresentOrElse(this::show, over));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        looking.remove();
        event.getUI().setPollInterval(-1);
    }

    private void show(At now) {
        panel.at(doing, now.settled(), now.items());
    }
}
