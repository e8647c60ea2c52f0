package org.skolbro.ui.internal.matrix;

import java.time.LocalDate;
import java.util.Comparator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.transition.AdoptedRule;
import org.skolbro.api.transition.TransitionMatrix;
import org.skolbro.api.transition.TransitionMatrix.Choices;
import org.skolbro.api.transition.TransitionRule;
import org.skolbro.api.transition.TransitionRule.Level;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Citation;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.AskReason;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.ListOrder;
import org.skolbro.ui.view.Status;
import org.skolbro.ui.view.StatusChip;

/** Rows that were set here: what, from where to where, since when, on what ground. */
final class AdoptedRows extends Section {

    private final Here here;
    private final Words words;
    private final TransitionMatrix matrix;
    private final Choices choices;
    private final Says says;
    private final LocalDate today;
    private final Runnable changed;
    private final Grid<AdoptedRule> grid = new Grid<>();

    AdoptedRows(Here here, TransitionMatrix matrix, Choices choices, Says says, LocalDate today, Runnable changed) {
        this.here = here;
        this.matrix = matrix;
        this.choices = choices;
        this.says = says;
        this.today = today;
        this.changed = changed;
        words = Words.of(here);
        addClassName("stack");
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(this::what).setHeader(words.say("matrix.row")).setFrozen(true).setWidth("12rem").setFlexGrow(3);
        grid.addColumn(row -> says.way(row.rule())).setHeader(words.say("matrix.between")).setWidth("12rem").setFlexGrow(2);
        grid.addComponentColumn(this::days).setHeader(words.say("matrix.days")).setWidth("10rem").setFlexGrow(1).setKey("days")
            .setComparator(Comparator.comparing(row -> row.rule().validFrom()));
        grid.addComponentColumn(this::ground).setHeader(words.say("matrix.ground")).setWidth("13rem").setFlexGrow(3);
        grid.addComponentColumn(this::end).setHeader(words.say("matrix.end")).setAutoWidth(true).setFlexGrow(0);
        grid.setEmptyStateComponent(new EmptyState(VaadinIcon.GRID_SMALL, words.say("matrix.none"), words.say("matrix.none.advice")));
        ListOrder.keep(grid, "matrix.adopted.order");
        add(new H2(words.say("matrix.adopted")), grid);
    }

    void show() {
        grid.setItems(matrix.adopted(here.caller()));
    }

    private Component what(AdoptedRule row) {
        return lines(says.follows(row.rule()), says.types(row.rule()));
    }

    private Component days(AdoptedRule row) {
        TransitionRule rule = row.rule();
        Status status = rule.inForce(today) ? Status.IN_FORCE : rule.validFrom().isAfter(today) && row.endedBecause().isEmpty() ? Status.UPCOMING : Status.ENDED;
        Div both = new Div(StatusChip.of(status, here), new Span(says.days(rule)));
        both.addClassName("stack-close");
        return both;
    }

    private Component ground(AdoptedRule row) {
        String ground = row.decision().map(Object::toString).orElse(words.say("matrix.by-unit", row.reason()));
        return lines(Citation.unbroken(ground), row.endedBecause().map(why -> words.say("matrix.ended-because", why)).orElse(""));
    }

    private static Div lines(String first, String second) {
        Span below = new Span(second);
        below.addClassName("quiet");
        Div both = new Div(new Span(first), below);
        both.addClassName("two-lines");
        return both;
    }

    private Component end(AdoptedRule row) {
        if (!mayEnd(row)) {
            return new Span();
        }
        LocalDate last = row.rule().validFrom().isAfter(today) ? today.minusDays(1) : today;
        Button end = new Button(words.say("matrix.end"), click -> new AskReason(here, words.say("matrix.end.question"),
            words.say(last.isBefore(today) ? "matrix.end.never" : "matrix.end.today"), words.say("matrix.end"), reason -> {
                if (matrix.end(here.caller(), row.rule().id(), last, reason) instanceof Outcome.Refused<AdoptedRule> no) {
                    Toast.refused(no);
                } else {
                    Toast.done(words.say("matrix.ended"));
                }
                changed.run();
            }).open());
        end.addThemeVariants(ButtonVariant.TERTIARY);
        return end;
    }

    private boolean mayEnd(AdoptedRule row) {
        boolean over = row.endedBecause().isPresent() || row.rule().validTo().filter(last -> !last.isAfter(today)).isPresent();
        boolean mine = row.rule().level() == Level.MUNICIPALITY ? choices.adopts()
            : choices.headed().stream().anyMatch(unit -> row.rule().fromUnits().contains(unit.code()));
        return !over && mine;
    }
}
