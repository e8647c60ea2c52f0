package org.skolbro.ui.internal.retention;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dataview.GridListDataView;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.ui.internal.list.Csv;
import org.skolbro.ui.internal.session.Visit;
import org.skolbro.ui.internal.text.Citation;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.ListOrder;

/** The rows of a plan version; the citation is always there. */
final class RuleGrid extends Div {

    private static final String FILTER = "plan.filter";

    /** What can be done with a row of a draft. */
    record Editing(Consumer<RetentionRule> change, Consumer<RetentionRule> remove) {
    }

    RuleGrid(Words words, RuleWords rules, Plan plan, Optional<Editing> editing) {
        addClassName("stack");
        Grid<RetentionRule> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(rule -> named(rules, rule)).setHeader(words.say("plan.record")).setWidth("11rem").setFlexGrow(2).setFrozen(true)
            .setKey("type").setComparator(words.alphabetical(rules::type));
        grid.addColumn(rules::schoolType).setHeader(words.say("plan.school-type")).setWidth("9.5rem").setFlexGrow(0)
            .setKey("school-type").setComparator(words.alphabetical(rules::schoolType));
        grid.addColumn(rules::holding).setHeader(words.say("plan.holding")).setWidth("8rem").setFlexGrow(1).setKey("holding")
            .setComparator(words.alphabetical(rules::holding));
        grid.addColumn(rules::action).setHeader(words.say("plan.what")).setWidth("10rem").setFlexGrow(3).setKey("what")
            .setComparator(Comparator.comparing(RetentionRule::action).thenComparing(RetentionRule::months));
        grid.addColumn(rule -> Citation.unbroken(rule.basis().citation())).setHeader(words.say("plan.citation")).setWidth("10rem").setFlexGrow(3).setKey("citation")
            .setComparator(words.alphabetical(rule -> rule.basis().citation()));
        grid.addColumn(rule -> words.say(rule.remark())).setHeader(words.say("plan.remark")).setWidth("12rem").setFlexGrow(3);
        editing.ifPresent(may -> grid.addComponentColumn(rule -> acts(words, rule, may)).setHeader(words.say("disposal.acts"))
            .setAutoWidth(true).setFlexGrow(0));
        grid.setEmptyStateComponent(new EmptyState(VaadinIcon.SEARCH, words.say("plan.filter.none"), words.say("plan.filter.none.advice")));
        GridListDataView<RetentionRule> shown = grid.setItems(plan.rules());
        ListOrder.keep(grid, "plan.order");
        Span count = new Span();
        count.addClassName("quiet");
        count.getElement().setAttribute("aria-live", "polite");
        TextField filter = filter(words, wanted -> {
            shown.setFilter(rule -> row(words, rules, rule).stream().anyMatch(cell -> cell.toLowerCase(words.locale()).contains(wanted)));
            count.setText(words.say("list.count", words.count(shown.getItemCount()), words.say("plan.rows", plan.rules().size())));
        });
        Div bar = new Div(filter, count, Csv.link(words, "dokumenthanteringsplan-" + plan.version() + ".csv",
            () -> Stream.concat(Stream.of(heading(words)), ListOrder.rows(grid).map(rule -> row(words, rules, rule)))));
        bar.addClassNames("row", "no-print");
        add(bar, grid);
    }

    /** A conflict, a reason and a protocol call a row by its name. */
    private static Div named(RuleWords rules, RetentionRule rule) {
        Span name = new Span(rule.id().value());
        name.addClassNames("quiet", "row-name");
        Div both = new Div(new Span(rules.type(rule)), name);
        both.addClassName("stack-close");
        return both;
    }

    /** Kept until log-out, as the order is. */
    private static TextField filter(Words words, Consumer<String> wanted) {
        TextField filter = new TextField();
        filter.setPlaceholder(words.say("plan.filter"));
        filter.setAriaLabel(words.say("plan.filter"));
        filter.setPrefixComponent(VaadinIcon.SEARCH.create());
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(change -> {
            Visit.current().remember(FILTER, new Wanted(change.getValue()));
            wanted.accept(change.getValue().strip().toLowerCase(words.locale()));
        });
        String before = Visit.current().recall(FILTER, Wanted.class).map(Wanted::text).orElse("");
        filter.setValue(before);
        wanted.accept(before.strip().toLowerCase(words.locale()));
        return filter;
    }

    private record Wanted(String text) {
    }

    private static Div acts(Words words, RetentionRule rule, Editing may) {
        Div acts = new Div(act(words, "rule.change", rule, may.change()), act(words, "rule.remove", rule, may.remove()));
        acts.addClassName("acts");
        return acts;
    }

    private static Button act(Words words, String name, RetentionRule rule, Consumer<RetentionRule> then) {
        Button act = new Button(words.say(name), click -> then.accept(rule));
        act.setAriaLabel(words.say(name) + ", " + rule.id());
        act.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return act;
    }

    private static List<String> heading(Words words) {
        return Stream.of("plan.row", "plan.record", "plan.school-type", "plan.holding", "plan.what", "plan.citation",
            "plan.remark").map(key -> words.say(key)).toList();
    }

    private static List<String> row(Words words, RuleWords rules, RetentionRule rule) {
        return List.of(rule.id().value(), rules.type(rule), rules.schoolType(rule), rules.holding(rule), rules.action(rule),
            rule.basis().citation(), words.say(rule.remark()));
    }
}
