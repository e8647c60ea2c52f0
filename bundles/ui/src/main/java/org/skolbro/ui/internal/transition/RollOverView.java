package org.skolbro.ui.internal.transition;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import org.skolbro.api.access.Role;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.rollover.RollOver;
import org.skolbro.api.rollover.RollOverId;
import org.skolbro.api.rollover.RollOverItem;
import org.skolbro.api.rollover.RollOvers;
import org.skolbro.ui.internal.problem.Address;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.internal.work.RunByItself;
import org.skolbro.ui.view.ConfirmWithCount;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** One roll-over, while it goes and when it is over. */
public final class RollOverView extends Sheet implements BeforeEnterObserver {

    private final Here here;
    private final Words words;
    private final RollOvers rollOvers;
    private RollOverId id;

    public RollOverView(Here here, RollOvers rollOvers) {
        super(Words.of(here).say("rollover.one"), List.of());
        this.here = here;
        this.rollOvers = rollOvers;
        words = Words.of(here);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Address.parameter(event, "run", RollOverId::parse);
        refresh();
    }

    private void refresh() {
        RollOver run = rollOvers.run(here.caller(), id);
        retitle(RollOverMarks.title(words, run), List.of(above(run)));
        lead(RollOverMarks.by(words, run));
        Div parts = new Div(head(run));
        parts.addClassName("stack");
        if (run.state() == RollOver.State.RUNNING) {
            parts.add(running(run));
        } else if (run.state() == RollOver.State.PROPOSED) {
            parts.add(proposed(run));
        } else if (run.mine() && (run.state() == RollOver.State.PAUSED || run.state() == RollOver.State.RESTING)) {
            parts.add(standing(run));
        }
        parts.add(new H2(words.say("rollover.units")), new RollOverUnits(here, rollOvers, run, this::refresh));
        List<RollOverItem> items = rollOvers.items(here.caller(), id);
        if (!items.isEmpty()) {
            parts.add(new H2(words.say("rollover.children")), new RollOverItems(here, items));
        }
        content(parts);
    }

    private Crumb above(RollOver run) {
        if (run.chosen() && here.caller().roles().contains(Role.HEADTEACHER)) {
            return new Crumb(words.say("transition.list"), "overgangar");
        }
        return here.caller().roles().contains(Role.HEADTEACHER) ? new Crumb(words.say("rehearsal.title"), "lasarsbyte")
            : new Crumb(words.say("rollover.one"), "lasarsbyten");
    }

    private Component running(RollOver run) {
        Component[] actions = run.mine()
            ? new Component[] {RunByItself.pause(words.say("rollover.pause"), () -> rollOvers.pause(here.caller(), id), this::refresh)} : new Component[0];
        return new RunByItself(here, Words.both("rollover.running"), far(run), () -> Optional.of(rollOvers.run(here.caller(), id))
            .filter(now -> now.state() == RollOver.State.RUNNING).map(RollOverView::far), this::refresh, actions);
    }

    private static RunByItself.At far(RollOver run) {
        return new RunByItself.At(run.totals().items() - run.totals().waiting(), run.totals().items());
    }

    private Component head(RollOver run) {
        Div chips = new Div(RollOverMarks.chip(words, run), new Span(RollOverMarks.totals(words, run.totals())));
        chips.addClassName("chips");
        return chips;
    }

    /** Whoever started it waits; another looks at the units below and lets it go. */
    private Component proposed(RollOver run) {
        Div buttons = new Div();
        buttons.addClassName("row");
        if (run.releasable()) {
            Button release = new Button(words.say("rollover.release"), VaadinIcon.PLAY.create(), click -> new ConfirmWithCount(here,
                words.say("rollover.release.question", run.totals().waiting()), words.say("rollover.preview.consequence"),
                words.say("rollover.release"), () -> follow(rollOvers.release(here.caller(), id, run.digest()))).open());
            release.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(release);
        }
        if (run.mine()) {
            buttons.add(cancel(run));
        }
        Section panel = new Section(new Paragraph(run.releasable() ? words.say("rollover.proposed.release", run.startedBy(), run.totals().waiting())
            : words.say("rollover.proposed.waits")), buttons);
        panel.addClassNames("panel", "stack", "no-print");
        return panel;
    }

    private Button cancel(RollOver run) {
        return new Button(words.say("rollover.cancel"), VaadinIcon.BAN.create(), click -> new ConfirmWithCount(here,
            words.say("rollover.cancel.question", run.totals().waiting()), words.say("rollover.cancel.consequence"),
            words.say("rollover.cancel"), () -> follow(rollOvers.cancel(here.caller(), id))).open());
    }

    private Component standing(RollOver run) {
        boolean paused = run.state() == RollOver.State.PAUSED;
        Div buttons = new Div();
        buttons.addClassName("row");
        if (paused) {
            Button resume = new Button(words.say("rollover.resume"), VaadinIcon.PLAY.create(),
                click -> follow(rollOvers.resume(here.caller(), id)));
            resume.addThemeVariants(ButtonVariant.PRIMARY);
            resume.setDisableOnClick(true);
            buttons.add(resume);
        }
        buttons.add(cancel(run));
        Section panel = new Section(new Paragraph(paused ? words.say("rollover.paused", run.totals().waiting())
            : words.say("rollover.rests", run.totals().waiting(), run.nextOn().map(words::day).orElse(""))), buttons);
        panel.addClassNames("panel", "stack", "no-print");
        return panel;
    }

    private void follow(Outcome<RollOver> outcome) {
        if (outcome instanceof Outcome.Refused<RollOver> no) {
            Toast.refused(no);
        }
        refresh();
    }
}
