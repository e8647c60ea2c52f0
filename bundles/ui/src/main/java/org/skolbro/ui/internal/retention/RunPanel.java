package org.skolbro.ui.internal.retention;

import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.internal.work.Job;
import org.skolbro.ui.internal.work.JobPanel;
import org.skolbro.ui.view.ConfirmWithCount;
import org.skolbro.ui.view.Here;

/** Carrying out an approved run: progress, pause, go on, cancel. */
final class RunPanel extends Section {

    private final Here here;
    private final Words words;
    private final RetentionViews.Disposing services;
    private final DisposalRun run;
    private final Runnable changed;
    private final Div work = new Div();

    RunPanel(Here here, RetentionViews.Disposing services, DisposalRun run, Runnable changed) {
        this.here = here;
        this.services = services;
        this.run = run;
        this.changed = changed;
        words = Words.of(here);
        addClassNames("panel", "stack", "no-print");
        add(new H2(words.say("disposal.run.title")), work);
        if (services.jobs().find(here.caller().account(), about()).filter(job -> !job.isOver()).isPresent()) {
            execute();
        } else {
            work.add(new Paragraph(words.say(run.state() == DisposalRun.State.APPROVED ? "disposal.run.ready"
                : "disposal.run.stopped", run.totals().waiting())), buttons());
        }
    }

    private String about() {
        return "disposal." + run.id();
    }

    private Div buttons() {
        Button go = new Button(words.say("disposal.run.verb", run.totals().waiting()), VaadinIcon.PLAY.create(),
            click -> new ConfirmWithCount(here, words.say("disposal.run.question", run.totals().waiting()),
                words.say("disposal.run.consequence"), words.say("disposal.run.verb", run.totals().waiting()),
                this::execute).dangerous().open());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(words.say("disposal.cancel"), click -> new ConfirmWithCount(here,
            words.say("disposal.cancel.question", run.totals().waiting()), words.say("disposal.cancel.consequence"),
            words.say("disposal.cancel"), () -> follow(services.disposals().cancel(here.caller(), run.id()))).open());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(go, cancel);
        buttons.addClassName("row");
        return buttons;
    }

    private void execute() {
        Job<Outcome<DisposalRun>> job = services.jobs().start(here.caller(), about(),
            progress -> services.disposals().execute(here.caller(), run.id(), progress));
        Button pause = new Button(words.say("disposal.pause"), VaadinIcon.PAUSE.create(),
            click -> services.disposals().pause(here.caller(), run.id()));
        pause.setDisableOnClick(true);
        work.removeAll();
        work.add(new JobPanel<>(here, job, outcome -> {
            services.jobs().forget(job);
            follow(outcome);
        }, pause));
    }

    private void follow(Outcome<DisposalRun> outcome) {
        Optional.of(outcome).filter(Outcome.Refused.class::isInstance).ifPresent(no -> Toast.refused((Outcome.Refused<?>) no));
        changed.run();
    }
}
