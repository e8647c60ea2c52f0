package org.skolbro.ui.internal.departure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;

import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Role;
import org.skolbro.api.departure.Departure;
import org.skolbro.api.departure.Departures;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.text.Text;
import org.skolbro.ui.internal.session.Visit;
import org.skolbro.ui.internal.signin.StepUpView;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;
import org.skolbro.ui.view.Status;
import org.skolbro.ui.view.StatusChip;

/** What a departure takes along now, the asking for one, and those there have been. */
public final class DeparturesView extends Sheet {

    private static final int LONGEST = 500;

    private final Here here;
    private final Words words;
    private final Departures departures;

    public DeparturesView(Here here, Departures departures) {
        super(Words.of(here).say("departure.title"), List.of());
        this.here = here;
        this.departures = departures;
        words = Words.of(here);
        lead(words.say("departure.lead"));
        List<Departure> all = departures.all(here.caller());
        Div whole = new Div();
        whole.addClassName("stack");
        if (here.caller().roles().contains(Role.ADMINISTRATOR) || here.caller().roles().contains(Role.ARCHIVIST)) {
            whole.add(new SizePanel(words, departures.size(here.caller())));
        }
        if (here.caller().roles().contains(Role.ADMINISTRATOR) && all.stream().allMatch(DeparturesView::hasEnded)) {
            whole.add(asking());
        }
        whole.add(new H2(words.say("departure.all")), list(all));
        content(whole);
    }

    private static boolean hasEnded(Departure departure) {
        return departure.state() == Departure.State.DONE || departure.state() == Departure.State.CANCELLED;
    }

    private Component asking() {
        Section panel = new Section(new H2(words.say("departure.ask.title")));
        panel.addClassNames("panel", "stack", "no-print");
        Optional<Text> no = departures.hindrance(here.caller());
        if (no.isPresent()) {
            panel.add(new Paragraph(words.say("departure.hindered")), new Paragraph(no.get().in(words.locale())));
        } else if (here.caller().level().reaches(AssuranceLevel.SECOND_FACTOR)) {
            panel.add(new Paragraph(words.say("departure.ask.lead")), form());
        } else {
            panel.add(new Paragraph(words.say("departure.ask.level")), stepUp(words, "lamna"));
        }
        return panel;
    }

    private Component form() {
        TextArea reason = new TextArea(words.say("departure.reason"));
        reason.setHelperText(words.say("departure.reason.help"));
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        Button ask = new Button(words.say("departure.ask"), VaadinIcon.OUTBOX.create());
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        ask.addClickListener(click -> {
            switch (departures.ask(here.caller(), reason.getValue())) {
                case Outcome.Done<Departure>(Departure asked) -> UI.getCurrent().navigate("lamna/" + asked.id());
                case Outcome.Refused<Departure>(Text why) -> {
                    reason.setErrorMessage(why.in(words.locale()));
                    reason.setInvalid(true);
                }
            }
        });
        Div row = new Div(ask);
        row.addClassName("row");
        Div form = new Div(reason, row);
        form.addClassName("form-column");
        return form;
    }

    private Component list(List<Departure> all) {
        Grid<Departure> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(one -> new Anchor("/lamna/" + one.id(), name(words, one))).setHeader(words.say("departure.one")).setFlexGrow(2)
            .setFrozen(true).setComparator(Comparator.comparing(one -> one.asked().at()));
        grid.addComponentColumn(one -> chip(words, one)).setHeader(words.say("departure.state")).setAutoWidth(true);
        grid.addColumn(one -> one.asked().name()).setHeader(words.say("departure.asked-by")).setFlexGrow(1);
        grid.addColumn(one -> words.count(one.size().documents())).setHeader(words.say("departure.documents")).setAutoWidth(true)
            .setTextAlign(ColumnTextAlign.END);
        grid.setEmptyStateComponent(new EmptyState(VaadinIcon.OUTBOX, words.say("departure.none"), words.say("departure.none.advice")));
        grid.setItems(all);
        return grid;
    }

    static Component stepUp(Words words, String back) {
        Button stepUp = new Button(words.say("disposal.approve.step-up"), VaadinIcon.LOCK.create(), click -> {
            Visit.current().want(back);
            UI.getCurrent().navigate(StepUpView.PATH);
        });
        stepUp.addThemeVariants(ButtonVariant.PRIMARY);
        Div row = new Div(stepUp);
        row.addClassName("row");
        return row;
    }

    static String name(Words words, Departure departure) {
        return words.say("departure.named", words.moment(departure.asked().at()));
    }

    static StatusChip chip(Words words, Departure departure) {
        String word = words.word("departure.state", departure.state());
        return switch (departure.state()) {
            case ASKED -> StatusChip.saying(word, VaadinIcon.CLOCK, Status.Tone.WARN);
            case APPROVED -> StatusChip.saying(word, VaadinIcon.CHECK, Status.Tone.INFO);
            case RUNNING -> StatusChip.saying(word, VaadinIcon.PLAY, Status.Tone.INFO);
            case PAUSED -> StatusChip.saying(word, VaadinIcon.PAUSE, Status.Tone.WARN);
            case DONE -> StatusChip.saying(word, VaadinIcon.CHECK, Status.Tone.GOOD);
            case CANCELLED -> StatusChip.saying(word, VaadinIcon.BAN, Status.Tone.NEUTRAL);
        };
    }
}
