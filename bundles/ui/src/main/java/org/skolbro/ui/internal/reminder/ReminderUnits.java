package org.skolbro.ui.internal.reminder;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import org.skolbro.api.reminder.Reminder;
import org.skolbro.api.reminder.Reminder.AtUnit;
import org.skolbro.ui.internal.list.Csv;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.ListOrder;

/** What a campaign came to at each unit. */
final class ReminderUnits extends Div {

    private final Words words;

    ReminderUnits(Here here, Reminder run) {
        words = Words.of(here);
        Grid<AtUnit> grid = grid(run);
        Div bar = new Div(Csv.link(words, "paminnelse-enheter.csv", () -> export(grid)));
        bar.addClassNames("row", "no-print");
        add(grid, bar);
        addClassName("stack");
    }

    private Grid<AtUnit> grid(Reminder run) {
        Grid<AtUnit> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.addColumn(AtUnit::name).setHeader(words.say("unanswered.unit")).setWidth("10rem").setFlexGrow(2).setFrozen(true).setKey("unit")
            .setComparator(words.alphabetical(AtUnit::name));
        number(grid, words.say("reminder.mails"), "sent", unit -> unit.totals().sent());
        number(grid, words.say("reminder.on-screen"), "screen", unit -> unit.totals().onScreen());
        number(grid, words.say("rollover.waiting"), "waiting", unit -> unit.totals().waiting());
        number(grid, words.say("reminder.uncertain.short"), "uncertain", unit -> unit.totals().uncertain());
        grid.addComponentColumn(this::causes).setHeader(words.say("reminder.not")).setWidth("13rem").setFlexGrow(3).setKey("not")
            .setComparator(Comparator.comparing(unit -> unit.totals().left() + unit.totals().failed()));
        ListOrder.keep(grid, "reminder.units");
        grid.setItems(run.units());
        return grid;
    }

    private void number(Grid<AtUnit> grid, String header, String key, Function<AtUnit, Long> value) {
        grid.addColumn(unit -> words.count(value.apply(unit))).setHeader(header).setWidth("8rem").setFlexGrow(0)
            .setTextAlign(ColumnTextAlign.END).setKey(key).setComparator(Comparator.comparing(value::apply));
    }

    private Component causes(AtUnit unit) {
        if (unit.causes().isEmpty()) {
            return new Span("–");
        }
        Div chips = new Div();
        chips.addClassName("chips");
        unit.causes().forEach((cause, persons) -> chips.add(ReminderMarks.chip(words, cause, persons)));
        return chips;
    }

    private Stream<List<String>> export(Grid<AtUnit> grid) {
        return Stream.concat(
            Stream.of(List.of(words.say("unanswered.unit"), words.say("rollover.all"), words.say("reminder.mails"), words.say("reminder.on-screen"),
                words.say("rollover.waiting"), words.say("reminder.uncertain.short"), words.say("reminder.not"))),
            ListOrder.rows(grid).map(unit -> List.of(unit.name(), Long.toString(unit.totals().items()), Long.toString(unit.totals().sent()),
                Long.toString(unit.totals().onScreen()), Long.toString(unit.totals().waiting()), Long.toString(unit.totals().uncertain()),
                unit.causes().entrySet().stream().map(cause -> words.say("rehearsal.count", words.word("reminder.cause", cause.getKey()),
                    cause.getValue())).collect(Collectors.joining(", ")))));
    }
}
