package org.skolbro.ui.internal.transition;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.rollover.RollOver;
import org.skolbro.api.rollover.RollOver.AtUnit;
import org.skolbro.api.rollover.RollOvers;
import org.skolbro.api.rollover.UndoPreview;
import org.skolbro.ui.internal.list.Csv;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.ListOrder;

/** What the run came to at each unit, and the way back while there is one. */
final class RollOverUnits extends Div {

    private final Here here;
    private final Words words;
    private final RollOvers rollOvers;
    private final RollOver run;
    private final Runnable changed;

    RollOverUnits(Here here, RollOvers rollOvers, RollOver run, Runnable changed) {
        this.here = here;
        this.rollOvers = rollOvers;
        this.run = run;
        this.changed = changed;
        words = Words.of(here);
        Grid<AtUnit> grid = grid();
        Div bar = new Div(Csv.link(words, "lasarsbyte-enheter.csv", () -> export(grid)));
        bar.addClassNames("row", "no-print");
        add(grid, bar);
        addClassName("stack");
    }

    private Grid<AtUnit> grid() {
        Grid<AtUnit> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.addColumn(AtUnit::name).setHeader(words.say("rollover.unit")).setWidth("10rem").setFlexGrow(2).setFrozen(true).setKey("unit")
            .setComparator(words.alphabetical(AtUnit::name));
        number(grid, "rollover.done", "done", unit -> unit.totals().done());
        number(grid, "rollover.waiting", "waiting", unit -> unit.totals().waiting());
        grid.addComponentColumn(this::causes).setHeader(words.say("rollover.left")).setWidth("13rem").setFlexGrow(3).setKey("left")
            .setComparator(Comparator.comparing(unit -> unit.totals().left() + unit.totals().failed()));
        number(grid, "rollover.undone", "undone", unit -> unit.totals().undone());
        grid.addComponentColumn(this::undo).setHeader(words.say("rollover.undo.until")).setWidth("16rem").setFlexGrow(0).setKey("undo")
            .setComparator(Comparator.comparing(unit -> unit.undoUntil().map(Object::toString).orElse("")));
        ListOrder.keep(grid, "rollover.units");
        grid.setItems(run.units());
        return grid;
    }

    private void number(Grid<AtUnit> grid, String header, String key, Function<AtUnit, Long> value) {
        grid.addColumn(unit -> words.count(value.apply(unit))).setHeader(words.say(header)).setWidth("9.5rem").setFlexGrow(0)
            .setTextAlign(ColumnTextAlign.END).setKey(key).setComparator(Comparator.comparing(value::apply));
    }

    private Component causes(AtUnit unit) {
        if (unit.causes().isEmpty()) {
            return new Span("–");
        }
        Div chips = new Div();
        chips.addClassName("chips");
        unit.causes().forEach((cause, children) -> chips.add(RollOverMarks.chip(words, cause, children)));
        return chips;
    }

    private Component undo(AtUnit unit) {
        if (unit.undoUntil().isEmpty()) {
            return new Span("–");
        }
        Button undo = new Button(words.say("rollover.undo"), VaadinIcon.ARROW_BACKWARD.create(), click -> ask(unit));
        undo.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Span until = new Span(words.moment(unit.undoUntil().get()));
        until.addClassName("quiet");
        Div both = new Div(until, undo);
        both.addClassName("row");
        return both;
    }

    private void ask(AtUnit unit) {
        switch (rollOvers.undoPreview(here.caller(), run.id(), unit.unit())) {
            case Outcome.Refused<UndoPreview> no -> Toast.refused(no);
            case Outcome.Done<UndoPreview>(UndoPreview preview) -> new UndoDialog(here, unit.name(), preview, () -> {
                Outcome<RollOver> undone = rollOvers.undo(here.caller(), run.id(), unit.unit(), preview.digest());
                if (undone instanceof Outcome.Refused<RollOver> no) {
                    Toast.refused(no);
                } else {
                    Toast.done(words.say("rollover.undo.done", preview.back()));
                }
                changed.run();
            }).open();
        }
    }

    private Stream<List<String>> export(Grid<AtUnit> grid) {
        return Stream.concat(
            Stream.of(List.of(words.say("rollover.unit"), words.say("rollover.all"), words.say("rollover.done"), words.say("rollover.waiting"),
                words.say("rollover.left"), words.say("rollover.undone"), words.say("rollover.causes"))),
            ListOrder.rows(grid).map(unit -> List.of(unit.name(), Long.toString(unit.totals().items()), Long.toString(unit.totals().done()),
                Long.toString(unit.totals().waiting()), Long.toString(unit.totals().left() + unit.totals().failed()),
                Long.toString(unit.totals().undone()), unit.causes().entrySet().stream()
                    .map(cause -> words.say("rehearsal.count", words.word("rollover.cause", cause.getKey()), cause.getValue()))
                    .collect(Collectors.joining(", ")))));
    }
}
