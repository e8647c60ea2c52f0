package org.skolbro.ui.internal.closing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.skolbro.api.access.Role;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.register.Register;
import org.skolbro.api.register.UnitClosing;
import org.skolbro.api.register.UnitClosings;
import org.skolbro.ui.internal.list.Csv;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.AskReason;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.ListOrder;
import org.skolbro.ui.view.Sheet;
import org.skolbro.ui.view.Status;
import org.skolbro.ui.view.StatusChip;

/** Units that close or have closed: who keeps what they leave behind, and what is still to be handed over. */
public final class ClosingsView extends Sheet {

    private final Here here;
    private final Words words;
    private final UnitClosings closings;
    private final Register register;
    private final LocalDate today;
    private final boolean acts;
    private final Grid<UnitClosing> grid = new Grid<>();
    private final Span count = new Span();

    public ClosingsView(Here here, UnitClosings closings, Register register, LocalDate today) {
        super(Words.of(here).say("closing.title"), List.of());
        this.here = here;
        this.closings = closings;
        this.register = register;
        this.today = today;
        words = Words.of(here);
        acts = here.caller().roles().contains(Role.ADMINISTRATOR);
        lead(words.say("closing.lead"));
        columns();
        count.addClassName("quiet");
        Div bar = new Div();
        bar.addClassNames("row", "no-print");
        if (acts) {
            Button close = new Button(words.say("closing.close"), VaadinIcon.PLUS.create(), click -> CloseDialog.of(here, closings, register, today, this::show).open());
            close.addThemeVariants(ButtonVariant.PRIMARY);
            bar.add(close);
        }
        bar.add(count, Csv.link(words, "nedlagda-enheter.csv", this::export));
        content(bar, grid);
        show();
    }

    private void show() {
        List<UnitClosing> all = closings.all(here.caller());
        grid.setItems(all);
        count.setText(words.say("list.count", all.size(), all.size()));
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.addColumn(UnitClosing::name).setHeader(words.say("rollover.unit")).setFrozen(true).setWidth("10rem").setFlexGrow(2).setKey("unit")
            .setComparator(words.alphabetical(UnitClosing::name));
        grid.addComponentColumn(this::day).setHeader(words.say("closing.last-day")).setWidth("10rem").setFlexGrow(1).setKey("day")
            .setComparator(Comparator.comparing(UnitClosing::lastDay));
        grid.addComponentColumn(one -> lines(designated(one), one.reason())).setHeader(words.say("closing.designated")).setWidth("13rem").setFlexGrow(3);
        grid.addColumn(one -> words.count(one.openTransitions())).setHeader(words.say("closing.open")).setAutoWidth(true).setFlexGrow(0)
            .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(one -> words.count(one.archived())).setHeader(words.say("closing.archived")).setAutoWidth(true).setFlexGrow(0)
            .setTextAlign(ColumnTextAlign.END);
        if (acts) {
            grid.addComponentColumn(this::buttons).setHeader(words.say("closing.acts")).setWidth("13rem").setFlexGrow(1);
        }
        grid.setEmptyStateComponent(new EmptyState(VaadinIcon.BUILDING_O, words.say("closing.none"), words.say("closing.none.advice")));
        ListOrder.keep(grid, "closing.order");
    }

    private Component day(UnitClosing one) {
        StatusChip chip = one.ended().isPresent() ? StatusChip.of(Status.ENDED, here)
            : one.closed() ? StatusChip.saying(words.say("closing.closed"), VaadinIcon.ARCHIVE, Status.Tone.NEUTRAL)
                : StatusChip.of(Status.UPCOMING, here);
        Div both = new Div(new Span(words.day(one.lastDay())), chip);
        both.addClassName("stack-close");
        return both;
    }

    private String designated(UnitClosing one) {
        return one.designated().isEmpty() ? words.say("closing.hidden") : one.designated();
    }

    private Component lines(String first, String second) {
        Span below = new Span(second);
        below.addClassName("quiet");
        Div both = new Div(new Span(first), below);
        both.addClassName("two-lines");
        return both;
    }

    private Component buttons(UnitClosing one) {
        if (one.ended().isPresent()) {
            return lines(one.ended().get().by() + ", " + words.moment(one.ended().get().at()), one.ended().get().because());
        }
        Button other = new Button(words.say("closing.designate"), click -> CloseDialog.another(here, closings, register, one, this::show).open());
        other.addThemeVariants(ButtonVariant.TERTIARY);
        other.setAriaLabel(words.say("closing.designate.at", one.name()));
        Div buttons = new Div(other);
        if (!one.closed()) {
            Button back = new Button(words.say("closing.take-back"), click -> new AskReason(here, words.say("closing.take-back.question", one.name()),
                words.say("closing.take-back.consequence"), words.say("closing.take-back"), reason -> takeBack(one, reason)).open());
            back.addThemeVariants(ButtonVariant.TERTIARY);
            back.setAriaLabel(words.say("closing.take-back.at", one.name()));
            buttons.add(back);
        }
        buttons.addClassName("row");
        return buttons;
    }

    private void takeBack(UnitClosing one, String reason) {
        if (closings.takeBack(here.caller(), one.unit(), reason) instanceof Outcome.Refused<UnitClosing> no) {
            Toast.refused(no);
        } else {
            Toast.done(words.say("closing.taken-back", one.name()));
        }
        show();
    }

    private Stream<List<String>> export() {
        return Stream.concat(
            Stream.of(List.of(words.say("rollover.unit"), words.say("closing.last-day"), words.say("closing.designated"), words.say("reason.label"),
                words.say("closing.open"), words.say("closing.archived"))),
            ListOrder.rows(grid).map(one -> List.of(one.name(), words.day(one.lastDay()), designated(one), one.reason(),
                Long.toString(one.openTransitions()), Long.toString(one.archived()))));
    }
}
