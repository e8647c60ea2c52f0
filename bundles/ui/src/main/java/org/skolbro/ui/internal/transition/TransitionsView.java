package org.skolbro.ui.internal.transition;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.transition.TransitionRow;
import org.skolbro.api.transition.Transitions;
import org.skolbro.ui.internal.list.Csv;
import org.skolbro.ui.internal.list.Segments;
import org.skolbro.ui.internal.session.Visit;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.ListOrder;
import org.skolbro.ui.view.Sheet;
import org.skolbro.ui.view.StatusChip;

/** All transitions of my units, what waits for me first. */
public final class TransitionsView extends Sheet {

    private static final String MEMORY = "transition.which";

    private final Here here;
    private final Words words;
    private final Transitions transitions;
    private final Grid<TransitionRow> grid = new Grid<>();
    private final Span count = new Span();
    private List<TransitionRow> all = List.of();
    private Which which = Visit.current().recall(MEMORY, Which.class).orElse(Which.OPEN);

    public TransitionsView(Here here, Transitions transitions) {
        super(Words.of(here).say("transition.list"), List.of());
        this.here = here;
        this.transitions = transitions;
        words = Words.of(here);
        lead(words.say("transition.lead"));
        columns();
        count.addClassName("quiet");
        Div bar = new Div(segments(), count, Csv.link(words, "overgangar.csv", this::export));
        bar.addClassNames("row", "no-print");
        content(bar, grid);
        all = transitions.mine(here.caller());
        show();
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(row -> new Anchor("/overgang/" + row.id(), row.childName()))
            .setHeader(words.say("group.child")).setFrozen(true).setWidth("10rem").setFlexGrow(2).setKey("child")
            .setComparator(words.alphabetical(TransitionRow::childName));
        grid.addColumn(TransitionRow::fromUnit).setHeader(words.say("transition.from")).setFlexGrow(2).setKey("from")
            .setComparator(words.alphabetical(TransitionRow::fromUnit));
        grid.addColumn(TransitionRow::toUnit).setHeader(words.say("transition.to")).setFlexGrow(2).setKey("to")
            .setComparator(words.alphabetical(TransitionRow::toUnit));
        grid.addComponentColumn(this::state).setHeader(words.say("transition.state")).setFlexGrow(2).setKey("state")
            .setComparator(Comparator.comparing(TransitionRow::state));
        grid.addColumn(row -> words.day(row.deadline())).setHeader(words.say("transition.deadline")).setAutoWidth(true)
            .setFlexGrow(0).setKey("deadline").setComparator(Comparator.comparing(TransitionRow::deadline));
        ListOrder.keep(grid, "transition.order");
        grid.setEmptyStateComponent(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, words.say("transition.empty"), ""));
    }

    private Component state(TransitionRow row) {
        Div state = new Div(StatusChip.of(Marks.of(row), here));
        row.waitsFor().or(row::endedBecause).ifPresent(reason -> {
            Span why = new Span(here.say(reason));
            why.addClassName("quiet");
            state.add(why);
        });
        row.since().ifPresent(since -> {
            Span happened = new Span(here.say(since));
            happened.addClassName("strong");
            state.add(happened);
        });
        state.addClassName("stack-close");
        return state;
    }

    private Segments<Which> segments() {
        return new Segments<>(words.say("child.place"), List.of(Which.values()), choice -> words.word("transition.which", choice))
            .chosen(which, choice -> {
                which = choice;
                Visit.current().remember(MEMORY, which);
                show();
            });
    }

    private void show() {
        List<TransitionRow> shown = all.stream().filter(which::shows).toList();
        grid.setItems(shown);
        count.setText(words.say("list.count", shown.size(), all.size()));
    }

    private Stream<List<String>> export() {
        return Stream.concat(
            Stream.of(List.of(words.say("group.child"), words.say("transition.from"),
                words.say("transition.to"), words.say("transition.state"), words.say("transition.deadline"), words.say("transition.since"))),
            ListOrder.rows(grid).map(row -> List.of(row.childName(), row.fromUnit(), row.toUnit(),
                words.word("status", Marks.of(row)), words.day(row.deadline()), row.since().map(here::say).orElse(""))));
    }
}
