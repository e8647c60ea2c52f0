package org.skolbro.ui.internal.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.transition.MatrixRow;
import org.skolbro.api.transition.Passage;
import org.skolbro.api.transition.TransitionMatrix;
import org.skolbro.api.transition.TransitionMatrix.Choices;
import org.skolbro.api.transition.TransitionRule;
import org.skolbro.ui.internal.list.Csv;
import org.skolbro.ui.internal.text.Citation;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.ListOrder;
import org.skolbro.ui.view.Sheet;

/** What follows on a way over, as the law, the municipality and the unit have it, type by type; and the rows that were set here. */
public final class MatrixView extends Sheet {

    private final Words words;
    private final TransitionMatrix matrix;
    private final Here here;
    private final Says says;
    private final PassageBar bar;
    private final AdoptedRows adopted;
    private final Grid<MatrixRow> grid = new Grid<>();

    public MatrixView(Here here, TransitionMatrix matrix, LocalDate today) {
        super(Words.of(here).say("matrix.title"), List.of());
        this.here = here;
        this.matrix = matrix;
        words = Words.of(here);
        Choices choices = matrix.choices(here.caller());
        says = new Says(words, choices);
        lead(words.say("matrix.lead"));
        bar = new PassageBar(words, choices, !choices.headed().isEmpty(), today, this::show);
        adopted = new AdoptedRows(here, matrix, choices, says, today, this::again);
        columns();
        if (choices.adopts() || !choices.headed().isEmpty()) {
            Button add = new Button(words.say(choices.adopts() ? "matrix.add" : "matrix.keep-back"), VaadinIcon.PLUS.create(),
                click -> new RowDialog(here, matrix, choices, today, this::again).open());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            actions(add);
        }
        Div tools = new Div(Csv.link(words, "overgangsregler.csv", this::export));
        tools.addClassNames("row", "no-print");
        content(bar, tools, grid, adopted);
        again();
    }

    private void again() {
        bar.passage().ifPresent(this::show);
        adopted.show();
    }

    private void show(Passage passage) {
        grid.setItems(matrix.of(here.caller(), passage));
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.addColumn(row -> words.say(row.name())).setHeader(words.say("plan.type")).setFrozen(true).setWidth("9rem").setFlexGrow(2).setKey("type")
            .setComparator(words.alphabetical(row -> words.say(row.name())));
        grid.addComponentColumn(row -> says.chip(row.decides())).setHeader(words.say("matrix.decides")).setWidth("15rem").setFlexGrow(0).setKey("decides")
            .setComparator(words.alphabetical(row -> word(row.decides())));
        grid.addComponentColumn(row -> law(row.law())).setHeader(words.say("matrix.level.law")).setWidth("16rem").setFlexGrow(4);
        grid.addComponentColumn(row -> level(row.municipality())).setHeader(words.say("matrix.level.municipality")).setWidth("9rem").setFlexGrow(2);
        grid.addComponentColumn(row -> level(row.unit())).setHeader(words.say("matrix.level.unit")).setWidth("8rem").setFlexGrow(1);
        grid.setEmptyStateComponent(new EmptyState(VaadinIcon.GRID_SMALL, words.say("matrix.empty"), words.say("matrix.empty.advice")));
        ListOrder.keep(grid, "matrix.order");
    }

    /** Where it is silent, what the form proposes; the municipality may decide otherwise. */
    private Component law(Optional<TransitionRule> rule) {
        Component said = level(rule);
        if (rule.filter(TransitionRule::open).isEmpty()) {
            return said;
        }
        Div both = new Div(said, new Span(words.say("matrix.open")));
        both.addClassName("two-lines");
        return both;
    }

    private Component level(Optional<TransitionRule> rule) {
        if (rule.isEmpty()) {
            return new Span("–");
        }
        Span basis = new Span(Citation.unbroken(rule.get().basis().citation()));
        basis.addClassName("quiet");
        Div both = new Div(new Span(says.follows(rule.get())), basis);
        both.addClassName("two-lines");
        return both;
    }

    private String word(Optional<TransitionRule> rule) {
        return rule.map(says::follows).orElseGet(() -> words.say("matrix.says.no-row"));
    }

    private Stream<List<String>> export() {
        return Stream.concat(
            Stream.of(List.of(words.say("plan.type"), words.say("matrix.decides"), words.say("plan.citation"), words.say("matrix.level.law"),
                words.say("matrix.level.municipality"), words.say("matrix.level.unit"))),
            ListOrder.rows(grid).map(row -> List.of(words.say(row.name()), word(row.decides()), row.decides().map(rule -> rule.basis().citation()).orElse(""),
                row.law().map(says::follows).orElse(""), row.municipality().map(says::follows).orElse(""), row.unit().map(says::follows).orElse(""))));
    }
}
