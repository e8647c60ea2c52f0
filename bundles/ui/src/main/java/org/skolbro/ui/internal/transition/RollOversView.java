package org.skolbro.ui.internal.transition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.skolbro.api.rollover.RollOvers;
import org.skolbro.api.transition.Rehearsal.AtUnit;
import org.skolbro.api.transition.Rehearsals;
import org.skolbro.ui.internal.list.Csv;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.ListOrder;
import org.skolbro.ui.view.Sheet;
import org.skolbro.ui.view.Status;
import org.skolbro.ui.view.StatusChip;

/** The roll-over of all units, in numbers: how it stands unit by unit, those there have been, and starting one. */
public final class RollOversView extends Sheet {

    private final Here here;
    private final Words words;
    private final Rehearsals rehearsals;
    private final Grid<AtUnit> grid = new Grid<>();
    private final Span count = new Span();
    private final Anchor groups = new Anchor();

    public RollOversView(Here here, Rehearsals rehearsals, RollOvers rollOvers, LocalDate today) {
        super(Words.of(here).say("rollover.one"), List.of());
        this.here = here;
        this.rehearsals = rehearsals;
        words = Words.of(here);
        count.addClassName("quiet");
        columns();
        groups.add(VaadinIcon.GROUP.create(), new Span(words.say("rehearsal.turns")));
        groups.addClassName("icon-word");
        DatePicker until = RehearsalView.until(here, today);
        until.addValueChangeListener(change -> Optional.ofNullable(change.getValue()).ifPresent(this::show));
        show(until.getValue());
        Div bar = new Div(until, count, groups, Csv.link(words, "lasarsbyte-enheter.csv", this::export));
        bar.addClassNames("row", "no-print");
        content(bar, new RollOverPanel(here, rollOvers, "rollover.whole", until::getValue), new H2(words.say("rehearsal.by-unit")), grid);
    }

    private void show(LocalDate until) {
        groups.setHref("/" + GroupTurnsView.address(until));
        List<AtUnit> units = rehearsals.counts(here.caller(), until);
        grid.setItems(units);
        count.setText(words.say("groups.children", units.stream().mapToLong(AtUnit::leavers).sum()));
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.addColumn(AtUnit::name).setHeader(words.say("rollover.unit")).setFrozen(true).setWidth("10rem").setFlexGrow(2).setKey("unit")
            .setComparator(words.alphabetical(AtUnit::name));
        grid.addColumn(unit -> words.count(unit.leavers())).setHeader(words.say("rehearsal.leavers")).setAutoWidth(true).setFlexGrow(0)
            .setTextAlign(ColumnTextAlign.END).setKey("leavers").setComparator(Comparator.comparing(AtUnit::leavers));
        grid.addColumn(unit -> words.count(unit.ready())).setHeader(words.say("rehearsal.ready")).setAutoWidth(true).setFlexGrow(0)
            .setTextAlign(ColumnTextAlign.END).setKey("ready").setComparator(Comparator.comparing(AtUnit::ready));
        grid.addComponentColumn(this::obstacles).setHeader(words.say("rehearsal.obstacles")).setWidth("16rem").setFlexGrow(4);
        grid.setEmptyStateComponent(new EmptyState(VaadinIcon.CHILD, words.say("rehearsal.nobody-leaves"), words.say("rehearsal.nobody-leaves.advice")));
        ListOrder.keep(grid, "rehearsal.units");
    }

    private Component obstacles(AtUnit unit) {
        if (unit.obstacles().isEmpty()) {
            return StatusChip.of(Status.DONE, here);
        }
        Div chips = new Div();
        chips.addClassName("chips");
        unit.obstacles().forEach((obstacle, children) -> chips.add(StatusChip.saying(words.say("rehearsal.count",
            words.word("rehearsal.obstacle", obstacle), children), RehearsalView.symbol(obstacle), Status.Tone.WARN)));
        return chips;
    }

    private Stream<List<String>> export() {
        return Stream.concat(
            Stream.of(List.of(words.say("rollover.unit"), words.say("rehearsal.leavers"), words.say("rehearsal.ready"), words.say("rehearsal.obstacles"))),
            ListOrder.rows(grid).map(unit -> List.of(unit.name(), Long.toString(unit.leavers()), Long.toString(unit.ready()),
                unit.obstacles().entrySet().stream().map(one -> words.say("rehearsal.count", words.word("rehearsal.obstacle", one.getKey()), one.getValue()))
                    .collect(Collectors.joining(", ")))));
    }
}
