package org.skolbro.ui.internal.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.api.identity.FictitiousPlacements;
import org.skolbro.api.identity.FictitiousPlacements.Next;
import org.skolbro.api.identity.FictitiousPlacements.Placed;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.PlacementId;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** Where a child with a fictitious number is placed: changed, ended, or one more, since no register file says it. */
final class PlacementDialog extends IdentityDialog {

    private final FictitiousPlacements placements;
    private final IdentityViews.Services services;
    private TextField number;
    private Runnable acting = () -> { };
    private Runnable before = () -> { };

    PlacementDialog(Here here, IdentityViews.Services services) {
        super(here, Words.of(here).say("identity.placements"), Words.of(here).say("action.continue"));
        this.services = services;
        placements = services.placements();
    }

    @Override
    void fill() {
        number = line(words.say("identity.instead.number"));
        number.setHelperText(words.say("identity.instead.number.known"));
        ask();
    }

    private void ask() {
        verb(words.say("action.continue"));
        mayGoBack(false);
        acting = this::show;
        instead(new Paragraph(words.say("identity.placements.lead")), number);
    }

    @Override
    void act() {
        acting.run();
    }

    @Override
    void back() {
        before.run();
    }

    private void show() {
        switch (placements.of(here.caller(), number.getValue())) {
            case Outcome.Done<List<Placed>>(List<Placed> all) -> show(all);
            case Outcome.Refused<List<Placed>> no -> complain(no);
        }
    }

    private void show(List<Placed> all) {
        UnorderedList list = new UnorderedList();
        list.addClassName("item-list");
        all.forEach(placed -> list.add(item(placed)));
        instead(all.isEmpty() ? new Paragraph(words.say("identity.placements.none")) : list);
        verb(words.say("identity.placements.add"));
        before = this::ask;
        mayGoBack(true);
        nothingToCancel();
        acting = this::add;
    }

    private ListItem item(Placed placed) {
        Button change = small("identity.placements.change", placed, () -> change(placed));
        Button end = small("identity.placements.end", placed, () -> end(placed));
        Div acts = new Div(change, end);
        acts.addClassName("chips");
        ListItem item = new ListItem(title(placed), quiet(what(placed)), quiet(when(placed)));
        placed.next().ifPresent(next -> item.add(quiet(words.say("identity.placements.next", next.group().name(), words.day(next.from())))));
        item.add(acts);
        return item;
    }

    private Button small(String key, Placed placed, Runnable then) {
        Button button = new Button(words.say(key), click -> then.run());
        button.setAriaLabel(words.say(key) + ": " + placed.unit().name());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private static Span title(Placed placed) {
        Span title = new Span(placed.unit().name());
        title.addClassName("strong");
        return title;
    }

    private String what(Placed placed) {
        return Stream.of(words.say(placed.schoolType().name()),
            placed.schoolYear().isPresent() ? words.say("identity.placements.year", placed.schoolYear().getAsInt()) : "",
            placed.groups().stream().map(Group::name).collect(Collectors.joining(", "))).filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    }

    private String when(Placed placed) {
        String from = words.day(placed.span().from());
        return placed.span().to().map(last -> words.say("identity.placements.span", from, words.day(last)))
            .orElse(words.say("identity.placements.since", from));
    }

    private static Span quiet(String text) {
        Span line = new Span(text);
        line.addClassName("quiet");
        return line;
    }

    private void add() {
        place(words.say("identity.placements.add"), words.say("identity.placements.add.help"), fields -> placements.add(here.caller(), number.getValue(), fields.place()),
            new PlaceFields(this, services));
    }

    private void change(Placed placed) {
        PlaceFields fields = new PlaceFields(this, services);
        fields.from(placed.next().map(Next::from).orElse(today()));
        fields.show(placed);
        placed.next().ifPresent(fields::propose);
        place(words.say("identity.placements.change.at", placed.unit().name()), words.say("identity.placements.change.help"), filled -> placements.change(here.caller(), number.getValue(), placed.id(),
            filled.place()), fields);
    }

    private interface Saving {
        Outcome<PlacementId> save(PlaceFields filled);
    }

    private void place(String what, String help, Saving saving, PlaceFields fields) {
        instead(heading(what), new Paragraph(help), fields);
        verb(words.say("identity.placements.save"));
        before = this::show;
        acting = () -> fields.complaint().ifPresentOrElse(this::complain, () -> saved(saving.save(fields)));
    }

    private void end(Placed placed) {
        DatePicker last = day(words.say("identity.placements.last"));
        last.setMin(placed.span().from());
        last.setValue(placed.span().to().orElse(today()));
        instead(heading(words.say("identity.placements.end.at", placed.unit().name())), new Paragraph(words.say("identity.placements.end.help")), last);
        verb(words.say("identity.placements.end"));
        before = this::show;
        acting = () -> {
            if (last.isEmpty()) {
                complain(words.say("identity.placements.no-day"));
            } else {
                saved(placements.end(here.caller(), number.getValue(), placed.id(), last.getValue()));
            }
        };
    }

    private void saved(Outcome<PlacementId> outcome) {
        switch (outcome) {
            case Outcome.Done<PlacementId> done -> {
                Toast.done(words.say("identity.placements.done"));
                show();
            }
            case Outcome.Refused<PlacementId> no -> complain(no);
        }
    }

    private LocalDate today() {
        return LocalDate.now(services.clock());
    }
}
