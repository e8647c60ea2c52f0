package org.skolbro.ui.internal.transition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import org.skolbro.api.transition.Rehearsal.GroupTurn;
import org.skolbro.api.transition.Rehearsals;
import org.skolbro.ui.internal.list.Csv;
import org.skolbro.ui.internal.list.Segments;
import org.skolbro.ui.internal.problem.Address;
import org.skolbro.ui.internal.session.Visit;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.ListOrder;
import org.skolbro.ui.view.Sheet;
import org.skolbro.ui.view.Status;
import org.skolbro.ui.view.StatusChip;

/** Which group becomes which at every unit when the school year turns, for those who have the register put right. Names nobody. */
public final class GroupTurnsView extends Sheet implements BeforeEnterObserver {

    private static final String UNTIL = "till";
    /** As many rows as scroll with the page. */
    private static final int FEW = 50;
    private static final String MEMORY = "rehearsal.groups.which";

    /** Which groups the list shows. */
    enum Which {
        TO_DO, ALL;

        boolean shows(GroupTurn group) {
            return this == ALL || group.isOpen();
        }
    }

    private final Here here;
    private final Words words;
    private final Rehearsals rehearsals;
    private final DatePicker until;
    private final ComboBox<String> unit = new ComboBox<>();
    private final Grid<GroupTurn> grid = new Grid<>();
    private final Span count = new Span();
    private final Div summary = new Div();
    private List<GroupTurn> all = List.of();
    private Which which = Visit.current().recall(MEMORY, Which.class).orElse(Which.TO_DO);

    public GroupTurnsView(Here here, Rehearsals rehearsals, LocalDate today) {
        super(Words.of(here).say("rehearsal.turns"), List.of(new Crumb(Words.of(here).say("rollover.one"), "lasarsbyten")));
        this.here = here;
        this.rehearsals = rehearsals;
        words = Words.of(here);
        lead(words.say("rehearsal.groups.lead"));
        until = RehearsalView.until(here, today);
        until.setLabel(words.say("rehearsal.turns.until"));
        unit.setLabel(words.say("rollover.unit"));
        unit.setClearButtonVisible(true);
        unit.setPlaceholder(words.say("rehearsal.turns.everywhere"));
        unit.addValueChangeListener(change -> show());
        columns();
        count.addClassName("quiet");
        count.getElement().setAttribute("aria-live", "polite");
        summary.addClassName("chips");
        Div bar = new Div(until, unit, segments(), count, Csv.link(words, "lasarsbyte-grupper.csv", this::export));
        bar.addClassNames("row", "no-print");
        content(bar, summary, grid);
    }

    static String address(LocalDate until) {
        return "lasarsbyten/grupper?" + UNTIL + "=" + until;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Address.query(event, UNTIL, Address::day).filter(day -> !day.isBefore(until.getMin())).ifPresent(until::setValue);
        look();
        until.addValueChangeListener(change -> look());
    }

    private void look() {
        all = until.isEmpty() ? List.of() : rehearsals.groups(here.caller(), until.getValue());
        Optional<String> before = unit.getOptionalValue();
        List<String> units = all.stream().map(GroupTurn::unit).distinct().sorted(words.alphabetical(name -> name)).toList();
        unit.setItems(units);
        unit.setVisible(units.size() > 1);
        before.filter(units::contains).ifPresent(unit::setValue);
        summarise();
        show();
    }

    private void summarise() {
        long without = all.stream().mapToLong(GroupTurn::without).sum();
        long forgotten = all.stream().filter(group -> group.proposal().isPresent()).count();
        summary.removeAll();
        if (without > 0) {
            summary.add(StatusChip.saying(words.say("rehearsal.group.without", without), VaadinIcon.QUESTION, Status.Tone.WARN));
        }
        if (forgotten > 0) {
            summary.add(StatusChip.saying(words.say("rehearsal.turns.forgotten", forgotten), VaadinIcon.ARROW_UP, Status.Tone.WARN));
        }
        summary.setVisible(without + forgotten > 0);
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(group -> told(group).heading()).setHeader(words.say("rehearsal.turns.group")).setFrozen(true).setWidth("9rem").setFlexGrow(2)
            .setKey("group").setComparator(words.alphabetical(GroupTurn::name));
        grid.addColumn(GroupTurn::unit).setHeader(words.say("rollover.unit")).setWidth("10rem").setFlexGrow(2).setKey("unit")
            .setComparator(words.alphabetical(GroupTurn::unit));
        grid.addColumn(group -> told(group).children()).setHeader(words.say("rollover.children")).setWidth("12rem").setFlexGrow(3).setKey("children")
            .setComparator(Comparator.comparing(GroupTurn::leave));
        grid.addComponentColumn(this::open).setHeader(words.say("rehearsal.obstacles")).setWidth("16rem").setFlexGrow(3).setKey("open")
            .setComparator(Comparator.comparing(GroupTurn::without));
        ListOrder.keep(grid, "rehearsal.groups");
    }

    private GroupTurnWords told(GroupTurn group) {
        return new GroupTurnWords(words, group);
    }

    private Component open(GroupTurn group) {
        return group.isOpen() ? told(group).chips() : StatusChip.of(Status.DONE, here);
    }

    private Segments<Which> segments() {
        return new Segments<>(words.say("rehearsal.turns.which"), List.of(Which.values()), choice -> words.word("rollover.whom", choice))
            .chosen(which, choice -> {
                which = choice;
                Visit.current().remember(MEMORY, which);
                show();
            });
    }

    private void show() {
        List<GroupTurn> shown = all.stream().filter(which::shows).filter(group -> unit.isEmpty() || group.unit().equals(unit.getValue())).toList();
        grid.setItems(shown);
        // some thousand groups in a large municipality
        grid.setAllRowsVisible(shown.size() <= FEW);
        grid.setHeight(shown.size() <= FEW ? null : "36rem");
        grid.setEmptyStateComponent(all.isEmpty()
            ? new EmptyState(VaadinIcon.GROUP, words.say("rehearsal.turns.none"), words.say("rehearsal.turns.none.advice"))
            : new EmptyState(VaadinIcon.CHECK_CIRCLE_O, words.say("rehearsal.turns.settled"), words.say("rehearsal.turns.settled.advice")));
        count.setText(words.say("list.count", words.count(shown.size()), words.count(all.size())));
    }

    private Stream<List<String>> export() {
        return Stream.concat(
            Stream.of(List.of(words.say("rollover.unit"), words.say("rehearsal.turns.group"), words.say("rehearsal.turns.last"),
                words.say("rehearsal.turns.next"), words.say("rehearsal.leavers"), words.say("rehearsal.turns.without"), words.say("rehearsal.turns.proposal"))),
            ListOrder.rows(grid).map(group -> List.of(group.unit(), group.name(), group.endsOn().map(words::day).orElse(""), String.join(", ", told(group).next()),
                Long.toString(group.leave()), Long.toString(group.without()), group.proposal().orElse(""))));
    }
}
