package org.skolbro.ui.internal.transition;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.skolbro.api.rollover.RollOverItem;
import org.skolbro.ui.internal.list.Csv;
import org.skolbro.ui.internal.list.Segments;
import org.skolbro.ui.internal.session.Visit;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.ListOrder;

/** The children of a run, those that wait for the headteacher first. */
final class RollOverItems extends Div {

    private static final String MEMORY = "rollover.which";

    /** Which children the list shows. */
    enum Whom {
        TO_DO, ALL;

        boolean shows(RollOverItem item) {
            return this == ALL || item.state() == RollOverItem.State.LEFT || item.state() == RollOverItem.State.FAILED;
        }
    }

    private final Words words;
    private final List<RollOverItem> items;
    private final Grid<RollOverItem> grid = new Grid<>();
    private final Span count = new Span();
    private Whom whom;

    RollOverItems(Here here, List<RollOverItem> items) {
        this.items = items;
        words = Words.of(here);
        whom = Visit.current().recall(MEMORY, Whom.class)
            .orElse(items.stream().anyMatch(Whom.TO_DO::shows) ? Whom.TO_DO : Whom.ALL);
        columns();
        count.addClassName("quiet");
        Div bar = new Div(segments(), count, Csv.link(words, "lasarsbyte-barn.csv", this::export));
        bar.addClassNames("row", "no-print");
        add(bar, grid);
        addClassName("stack");
        show();
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(item -> new Anchor("/overgang/" + item.transition(), item.name())).setHeader(words.say("group.child"))
            .setFrozen(true).setWidth("10rem").setFlexGrow(2).setKey("child").setComparator(words.alphabetical(RollOverItem::name));
        grid.addColumn(item -> words.day(item.leftOn())).setHeader(words.say("rehearsal.leaves")).setAutoWidth(true).setFlexGrow(0)
            .setKey("left").setComparator(Comparator.comparing(RollOverItem::leftOn));
        grid.addColumn(RollOverItem::to).setHeader(words.say("transition.to")).setWidth("11rem").setFlexGrow(2).setKey("to")
            .setComparator(words.alphabetical(RollOverItem::to));
        grid.addColumn(this::documents).setHeader(words.say("rehearsal.documents")).setWidth("11rem").setFlexGrow(1).setKey("documents")
            .setComparator(Comparator.comparing(RollOverItem::follow));
        grid.addComponentColumn(item -> RollOverMarks.chip(words, item)).setHeader(words.say("rollover.outcome")).setWidth("13rem").setFlexGrow(2)
            .setKey("outcome").setComparator(Comparator.comparing(this::outcome));
        ListOrder.keep(grid, "rollover.children");
    }

    private String documents(RollOverItem item) {
        return item.state() == RollOverItem.State.DONE ? words.say("rollover.documents", item.follow(), item.stay()) : "–";
    }

    private String outcome(RollOverItem item) {
        return item.cause().map(cause -> words.word("rollover.cause", cause)).orElseGet(() -> words.word("rollover.item", item.state()));
    }

    private Segments<Whom> segments() {
        return new Segments<>(words.say("child.place"), List.of(Whom.values()), choice -> words.word("rollover.whom", choice))
            .chosen(whom, choice -> {
                whom = choice;
                Visit.current().remember(MEMORY, whom);
                show();
            });
    }

    private void show() {
        List<RollOverItem> shown = items.stream().filter(whom::shows).toList();
        grid.setItems(shown);
        grid.setEmptyStateComponent(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, words.say("rollover.nothing-left"),
            words.say("rollover.nothing-left.advice")));
        count.setText(words.say("list.count", shown.size(), items.size()));
    }

    private Stream<List<String>> export() {
        return Stream.concat(
            Stream.of(List.of(words.say("group.child"), words.say("transition.from"), words.say("rehearsal.leaves"), words.say("transition.to"),
                words.say("rehearsal.follow"), words.say("rehearsal.stay"), words.say("rollover.outcome"))),
            ListOrder.rows(grid).map(item -> List.of(item.name(), item.from(), words.day(item.leftOn()), item.to(), Long.toString(item.follow()),
                Long.toString(item.stay()), outcome(item))));
    }
}
