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
import org.skolbro.ui.internal.work.RunByItself;
import org.skolbro.ui.view.AskReason;
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
        work.addClassName("stack");
        add(new H2(words.say("disposal.run.title")), work);
        if (services.jobs().find(here.caller().account(), about()).filter(job -> !job.isOver()).isPresent()) {
            execute();
        } else {
            standing();
        }
    }

    private void standing() {
        long waiting = run.totals().waiting();
        boolean approved = run.state() == DisposalRun.State.APPROVED;
        if (run.startsAt().isEmpty() || run.state() == DisposalRun.State.PAUSED) {
            work.add(new Paragraph(words.say(approved ? "disposal.run.ready" : "disposal.run.stopped", waiting)), buttons(go()));
        } else if (!approved) {
            work.add(running());
        } else if (run.startsAt().get().isAfter(services.clock().instant())) {
            work.add(new Paragraph(words.say("disposal.grace", words.moment(run.startsAt().get()), waiting)), buttons());
        } else {
            work.add(new Paragraph(words.say("disposal.grace.over", words.moment(run.startsAt().get()), waiting)), buttons(go()));
        }
    }

    private RunByItself running() {
        return new RunByItself(here, Words.both("disposal.by-itself"), far(run), () -> Optional.of(services.disposals().run(here.caller(), run.id()))
            .filter(now -> now.state() == DisposalRun.State.RUNNING).map(RunPanel::far), changed,
            RunByItself.pause(words.say("disposal.pause"), () -> services.disposals().pause(here.caller(), run.id()), changed));
    }

    private static RunByItself.At far(DisposalRun run) {
        return new RunByItself.At(run.totals().items() - run.totals().waiting(), run.totals().items());
    }

    private String about() {
        return "disposal." + run.id();
    }

    private Button go() {
        Button go = new Button(words.say("disposal.run.verb", run.totals().waiting()), VaadinIcon.PLAY.create(),
            click -> new ConfirmWithCount(here, words.say("disposal.run.question", run.totals().waiting()),
                words.say("disposal.run.consequence"), words.say("disposal.run.verb", run.totals().waiting()),
                this::execute).dangerous().open());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        return go;
    }

    private Div buttons(Button... before) {
        Button cancel = new Button(words.say("disposal.cancel"), click -> new AskReason(here,
            words.say("disposal.cancel.question", run.totals().waiting()), words.say("disposal.cancel.consequence"),
            words.say("disposal.cancel"), reason -> follow(services.disposals().cancel(here.caller(), run.id(), reason))).open());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(before);
        buttons.add(cancel);
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
