package org.skolbro.ui.internal.reminder;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;

import org.skolbro.api.reminder.ReminderRecipient;
import org.skolbro.ui.internal.list.Csv;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.ListOrder;

/** Who was reminded when, for the headteacher. */
final class ReminderPersons extends Div {

    private final Words words;
    private final Grid<ReminderRecipient> grid = new Grid<>();

    ReminderPersons(Here here, List<ReminderRecipient> persons) {
        words = Words.of(here);
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.addColumn(ReminderRecipient::name).setHeader(words.say("reminder.person")).setWidth("10rem").setFlexGrow(2).setFrozen(true).setKey("name")
            .setComparator(words.alphabetical(ReminderRecipient::name));
        grid.addColumn(ReminderRecipient::unit).setHeader(words.say("unanswered.unit")).setWidth("10rem").setFlexGrow(2).setKey("unit")
            .setComparator(words.alphabetical(ReminderRecipient::unit));
        grid.addComponentColumn(one -> ReminderMarks.chip(words, one)).setHeader(words.say("rollover.outcome")).setWidth("13rem").setFlexGrow(2)
            .setKey("outcome").setComparator(Comparator.comparing(one -> ReminderMarks.outcome(words, one)));
        grid.addColumn(this::when).setHeader(words.say("reminder.when")).setWidth("10rem").setFlexGrow(0).setKey("when")
            .setComparator(Comparator.comparing(one -> one.at().orElse(Instant.MAX)));
        ListOrder.keep(grid, "reminder.persons");
        grid.setItems(persons);
        Div bar = new Div(Csv.link(words, "paminnelse-mottagare.csv", this::export));
        bar.addClassNames("row", "no-print");
        add(bar, grid);
        addClassName("stack");
    }

    private String when(ReminderRecipient one) {
        return one.at().map(words::moment).orElse("–");
    }

    private Stream<List<String>> export() {
        return Stream.concat(Stream.of(List.of(words.say("reminder.person"), words.say("unanswered.unit"), words.say("rollover.outcome"),
                words.say("reminder.when"))),
            ListOrder.rows(grid).map(one -> List.of(one.name(), one.unit(), ReminderMarks.outcome(words, one), when(one))));
    }
}
