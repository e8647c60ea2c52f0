package org.skolbro.ui.internal.departure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Role;
import org.skolbro.api.departure.Departure;
import org.skolbro.api.departure.Departures;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.internal.work.Job;
import org.skolbro.ui.internal.work.JobPanel;
import org.skolbro.ui.internal.work.Jobs;
import org.skolbro.ui.view.ConfirmWithCount;
import org.skolbro.ui.view.Here;

/** The next step of a departure: approve, write. */
final class DeparturePanel extends Section {

    private final Here here;
    private final Words words;
    private final Departures departures;
    private final Jobs jobs;
    private final Departure departure;
    private final Runnable changed;
    private final Div work = new Div();

    DeparturePanel(Here here, Departures departures, Jobs jobs, Departure departure, Runnable changed) {
        this.here = here;
        this.departures = departures;
        this.jobs = jobs;
        this.departure = departure;
        this.changed = changed;
        words = Words.of(here);
        addClassNames("panel", "stack", "no-print");
        work.addClassName("stack");
        add(new H2(words.word("departure.next", departure.state())), work);
        if (jobs.find(here.caller().account(), about()).filter(job -> !job.isOver()).isPresent()) {
            run();
        } else if (here.caller().roles().contains(Role.ARCHIVIST)) {
            standing();
        } else {
            work.add(new Paragraph(words.say(departure.state() == Departure.State.ASKED ? "departure.waits" : "departure.is-archivists")), row(cancel()));
        }
    }

    private void standing() {
        if (departure.state() != Departure.State.ASKED) {
            work.add(new Paragraph(words.say("departure.run.lead")), row(primary("departure.run", VaadinIcon.PLAY, this::run), cancel()));
        } else if (here.caller().level().reaches(AssuranceLevel.SECOND_FACTOR)) {
            work.add(new Paragraph(words.say("departure.approve.lead")), row(primary("departure.approve", VaadinIcon.CHECK, this::approve), cancel()));
        } else {
            work.add(new Paragraph(words.say("departure.approve.level")), DeparturesView.stepUp(words, "lamna/" + departure.id()), row(cancel()));
        }
    }

    private void approve() {
        new ConfirmWithCount(here, words.say("departure.approve.question", departure.size().documents(), departure.size().children()),
            words.say("departure.approve.consequence"), words.say("departure.approve.verb"),
            () -> follow(departures.approve(here.caller(), departure.id()))).open();
    }

    private void run() {
        Button pause = new Button(words.say("departure.pause"), VaadinIcon.PAUSE.create(),
            click -> departures.pause(here.caller(), departure.id()));
        pause.setDisableOnClick(true);
        Job<Outcome<Departure>> job = jobs.start(here.caller(), about(), progress -> departures.run(here.caller(), departure.id(), progress));
        work.removeAll();
        work.add(new JobPanel<>(here, job, outcome -> {
            jobs.forget(job);
            follow(outcome);
        }, pause));
    }

    private String about() {
        return "departure." + departure.id();
    }

    private Button primary(String word, VaadinIcon symbol, Runnable act) {
        Button button = new Button(words.say(word), symbol.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button cancel() {
        Button cancel = new Button(words.say("departure.cancel"), click -> new ConfirmWithCount(here, words.say("departure.cancel.question"),
            words.say("departure.cancel.consequence"), words.say("departure.cancel"),
            () -> follow(departures.cancel(here.caller(), departure.id()))).open());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        return cancel;
    }

    private static Div row(Component... parts) {
        Div row = new Div(parts);
        row.addClassName("row");
        return row;
    }

    private void follow(Outcome<Departure> outcome) {
        if (outcome instanceof Outcome.Refused<Departure> no) {
            Toast.refused(no);
        }
        changed.run();
    }
}
