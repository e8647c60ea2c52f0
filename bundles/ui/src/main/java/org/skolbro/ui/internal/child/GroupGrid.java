package org.skolbro.ui.internal.child;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.document.Documents;
import org.skolbro.api.register.ChildRow;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.ListOrder;

/** The children of a group, one row each, with the day of the latest of each type. */
final class GroupGrid extends Grid<ChildRow> {

    private final Here here;
    private final Words words;
    private final GroupOverview overview;

    GroupGrid(Here here, GroupOverview overview, Consumer<ChildRow> write) {
        this.here = here;
        this.overview = overview;
        words = Words.of(here);
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.MULTI);
        setAllRowsVisible(true);
        addComponentColumn(this::name).setHeader(words.say("group.child")).setWidth("12rem").setFlexGrow(1).setFrozen(true)
            .setKey("child").setComparator(words.alphabetical(row -> row.name().family() + " " + row.name().given()));
        addColumn(ChildRow::maskedNumber).setHeader(words.say("group.number")).setAutoWidth(true).setFlexGrow(0)
            .setKey("number").setComparator(ChildRow::maskedNumber);
        overview.types().forEach(type -> addComponentColumn(child -> mark(child, type)).setHeader(here.say(type.name()))
            .setKey(type.id().value()).setComparator(child -> day(child, type)).setAutoWidth(true).setFlexGrow(0));
        addComponentColumn(child -> writeButton(child, write)).setHeader(words.say("group.new")).setAutoWidth(true)
            .setFlexGrow(0);
        setEmptyStateComponent(new EmptyState(VaadinIcon.CHILD, words.say("group.empty"), words.say("group.empty.advice")));
        ListOrder.keep(this, "group.order");
    }

    /** What is shown, as it is sorted. */
    Stream<List<String>> export() {
        List<String> head = Stream.concat(Stream.of(words.say("group.child"), words.say("group.number")),
            overview.types().stream().map(type -> here.say(type.name()))).toList();
        return Stream.concat(Stream.of(head), ListOrder.rows(this).map(child -> Stream.concat(
            Stream.of(child.name().full(), child.maskedNumber()), overview.types().stream().map(type -> day(child, type)))
            .toList()));
    }

    private Component name(ChildRow child) {
        return new Anchor("/barn/" + child.id(), child.name().full());
    }

    private String day(ChildRow child, GroupOverview.Kind type) {
        return overview.latest(child.id(), type.id()).map(latest -> words.day(latest.date())).orElse("");
    }

    /** The day of the latest, leading to it; never a dot alone. */
    private Component mark(ChildRow child, GroupOverview.Kind type) {
        Optional<Documents.Latest> latest = overview.latest(child.id(), type.id());
        if (latest.isEmpty()) {
            Span none = new Span(words.say("group.none"));
            none.addClassNames("dot", "dot-none");
            return none;
        }
        Anchor day = new Anchor("/handling/" + latest.get().document() + "?barn=" + child.id(), words.day(latest.get().date()));
        day.addClassNames("dot", "dot-has");
        return day;
    }

    private Component writeButton(ChildRow child, Consumer<ChildRow> write) {
        Button button = new Button(words.say("action.write"), VaadinIcon.PENCIL.create(), click -> write.accept(child));
        button.setAriaLabel(words.say("group.write-about", child.name().full()));
        return button;
    }
}
