package org.skolbro.ui.internal.transition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

import com.vaadin.flow.component.select.Select;
import org.skolbro.api.transition.TransitionId;
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
    private final Deadline deadline;
    private final Select<String> group = new Select<>();
    private final Button together = new Button();
    private final Button mark = new Button();
    private final Set<TransitionId> chosen = new LinkedHashSet<>();
    private List<TransitionRow> all = List.of();
    private Which which = Visit.current().recall(MEMORY, Which.class).orElse(Which.OPEN);

    public TransitionsView(Here here, Transitions transitions, LocalDate today) {
        super(Words.of(here).say("transition.list"), List.of());
        this.here = here;
        this.transitions = transitions;
        words = Words.of(here);
        deadline = new Deadline(words, today);
        lead(words.say("transition.lead"));
        columns();
        count.addClassName("quiet");
        all = transitions.mine(here.caller());
        Div bar = new Div(segments(), groups(), count, Csv.link(words, "overgangar.csv", this::export));
        bar.addClassNames("row", "no-print");
        Div acts = new Div(mark, together);
        acts.addClassNames("row", "no-print");
        acts.setVisible(all.stream().anyMatch(TransitionsView::isMarkable));
        mark.addClickListener(click -> markAll());
        together.addThemeVariants(ButtonVariant.PRIMARY);
        together.addClickListener(click -> {
            Visit.current().remember(TogetherView.MARKED, new TogetherView.Marked(Set.copyOf(chosen)));
            UI.getCurrent().navigate("overgangar/tillsammans");
        });
        content(bar, acts, grid);
        show();
    }

    /** Of whom something may be handed over: by the one who looks, and not yet done. */
    private static boolean isMarkable(TransitionRow row) {
        return Which.waitsForMe(row) && row.side() == TransitionRow.Side.HANDING_OVER;
    }

    private Component groups() {
        List<String> names = all.stream().flatMap(row -> row.group().stream()).distinct().sorted(words.alphabetical(name -> name)).toList();
        group.setLabel(words.say("transition.group"));
        group.setItems(names);
        group.setEmptySelectionAllowed(true);
        group.setEmptySelectionCaption(words.say("transition.group.all"));
        group.setVisible(!names.isEmpty());
        group.addValueChangeListener(change -> show());
        return group;
    }

    private void markAll() {
        List<TransitionId> markable = shown().filter(TransitionsView::isMarkable).map(TransitionRow::id).toList();
        if (chosen.containsAll(markable)) {
            markable.forEach(chosen::remove);
        } else {
            chosen.addAll(markable);
        }
        show();
    }

    private Component tick(TransitionRow row) {
        if (!isMarkable(row)) {
            return new Span();
        }
        Checkbox box = new Checkbox(chosen.contains(row.id()));
        box.setAriaLabel(words.say("transition.mark", row.childName()));
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                chosen.add(row.id());
            } else {
                chosen.remove(row.id());
            }
            marks();
        });
        return box;
    }

    private void marks() {
        List<TransitionId> markable = shown().filter(TransitionsView::isMarkable).map(TransitionRow::id).toList();
        boolean all = !markable.isEmpty() && chosen.containsAll(markable);
        mark.setText(all ? words.say("transition.unmark-all") : words.say("transition.mark-all", markable.size()));
        mark.setEnabled(!markable.isEmpty());
        together.setText(words.say("transition.together", chosen.size()));
        together.setEnabled(!chosen.isEmpty());
    }

    private Stream<TransitionRow> shown() {
        return all.stream().filter(which::shows).filter(row -> group.isEmpty() || row.group().equals(Optional.of(group.getValue())));
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(this::tick).setHeader(words.say("transition.marked")).setFrozen(true).setWidth("4.5rem").setFlexGrow(0).setKey("tick");
        grid.addComponentColumn(row -> new Anchor("/overgang/" + row.id(), row.childName()))
            .setHeader(words.say("group.child")).setFrozen(true).setWidth("10rem").setFlexGrow(2).setKey("child")
            .setComparator(words.alphabetical(TransitionRow::childName));
        grid.addColumn(row -> row.group().orElse("–")).setHeader(words.say("transition.class")).setAutoWidth(true).setFlexGrow(0).setKey("group")
            .setComparator(words.alphabetical((TransitionRow row) -> row.group().orElse("")));
        grid.addColumn(TransitionRow::fromUnit).setHeader(words.say("transition.from")).setFlexGrow(2).setKey("from")
            .setComparator(words.alphabetical(TransitionRow::fromUnit));
        grid.addColumn(TransitionRow::toUnit).setHeader(words.say("transition.to")).setFlexGrow(2).setKey("to")
            .setComparator(words.alphabetical(TransitionRow::toUnit));
        grid.addComponentColumn(this::state).setHeader(words.say("transition.state")).setFlexGrow(2).setKey("state")
            .setComparator(Comparator.comparing(TransitionRow::state));
        grid.addComponentColumn(deadline::cell).setHeader(words.say("transition.deadline")).setAutoWidth(true)
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
        List<TransitionRow> shown = shown().sorted(which.order()).toList();
        chosen.retainAll(shown.stream().map(TransitionRow::id).toList());
        grid.setItems(shown);
        grid.getColumnByKey("tick").setVisible(shown.stream().anyMatch(TransitionsView::isMarkable));
        marks();
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
