package org.skolbro.ui.internal.reminder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;

import org.skolbro.api.access.Role;
import org.skolbro.api.reminder.ReminderScope;
import org.skolbro.api.reminder.UnansweredQuestions;
import org.skolbro.api.reminder.UnansweredQuestions.Count;
import org.skolbro.api.reminder.UnansweredQuestions.Row;
import org.skolbro.api.reminder.UnansweredQuestions.Unanswered;
import org.skolbro.ui.internal.list.Csv;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.ListOrder;
import org.skolbro.ui.view.Sheet;

/** Who has not answered which question: names for a headteacher, numbers for an administrator. */
public final class UnansweredView extends Sheet {

    private final Here here;
    private final Words words;
    private final Unanswered all;
    private final Select<Choice> unit;
    private final Select<Choice> question;
    private final Span count = new Span();
    private final Grid<Row> rows = new Grid<>();
    private final Grid<Count> counts = new Grid<>();

    /** One of those there are; without a code for all. */
    private record Choice(String code, String name) {
    }

    public UnansweredView(Here here, UnansweredQuestions unanswered) {
        super(Words.of(here).say("unanswered.title"), List.of());
        this.here = here;
        words = Words.of(here);
        all = unanswered.list(here.caller(), ReminderScope.ALL);
        boolean names = here.caller().roles().contains(Role.HEADTEACHER);
        lead(words.say(names ? "unanswered.lead" : "unanswered.lead-counts"));
        unit = select(words.say("unanswered.unit"), words.say("unanswered.all-units"), one -> new Choice(one.unit().value(), one.unitName()));
        question = select(words.say("unanswered.question"), words.say("unanswered.all-questions"),
            one -> new Choice(one.purpose().id().value(), here.say(one.purpose().question())));
        count.addClassName("quiet");
        Button remind = new Button(words.say("unanswered.remind"), VaadinIcon.ENVELOPE_O.create(), click -> remind());
        remind.addThemeVariants(ButtonVariant.PRIMARY);
        Button print = new Button(words.say("action.print"), VaadinIcon.PRINT.create());
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        print.addThemeVariants(ButtonVariant.TERTIARY);
        actions(remind, print);
        Div bar = new Div(unit, question, count, Csv.link(words, "obesvarade.csv", () -> names ? exportRows() : exportCounts()));
        bar.addClassNames("row", "no-print");
        Div parts = new Div(bar, names ? rows() : counts());
        parts.addClassName("stack");
        if (all.leftOut() > 0) {
            Paragraph hidden = new Paragraph(words.say("unanswered.hidden", all.leftOut()));
            hidden.addClassName("quiet");
            parts.add(hidden);
        }
        content(parts);
        show();
    }

    private Select<Choice> select(String label, String none, Function<Count, Choice> each) {
        Choice everything = new Choice("", none);
        List<Choice> choices = new ArrayList<>(List.of(everything));
        all.counts().stream().map(each).distinct().sorted(words.alphabetical(Choice::name)).forEach(choices::add);
        Select<Choice> select = new Select<>();
        select.setLabel(label);
        select.setItems(choices);
        select.setItemLabelGenerator(Choice::name);
        select.setValue(everything);
        select.addValueChangeListener(change -> show());
        return select;
    }

    private Grid<Row> rows() {
        plain(rows);
        rows.addComponentColumn(row -> new Anchor("/barn/" + row.child(), row.name())).setHeader(words.say("group.child")).setFrozen(true)
            .setWidth("10rem").setFlexGrow(2).setKey("child").setComparator(words.alphabetical(Row::name));
        rows.addColumn(Row::unitName).setHeader(words.say("unanswered.unit")).setWidth("10rem").setFlexGrow(1).setKey("unit")
            .setComparator(words.alphabetical(Row::unitName));
        rows.addColumn(this::year).setHeader(words.say("unanswered.type")).setWidth("9rem").setFlexGrow(1).setKey("type")
            .setComparator(words.alphabetical(this::year));
        rows.addColumn(row -> here.say(row.purpose().question())).setHeader(words.say("unanswered.question")).setWidth("14rem").setFlexGrow(3)
            .setKey("question").setComparator(words.alphabetical(row -> here.say(row.purpose().question())));
        rows.addColumn(this::silent).setHeader(words.say("unanswered.silent")).setWidth("12rem").setFlexGrow(2).setKey("silent")
            .setComparator(words.alphabetical(this::silent));
        ListOrder.keep(rows, "unanswered.rows");
        return rows;
    }

    private Grid<Count> counts() {
        plain(counts);
        counts.addColumn(Count::unitName).setHeader(words.say("unanswered.unit")).setFrozen(true).setWidth("10rem").setFlexGrow(2).setKey("unit")
            .setComparator(words.alphabetical(Count::unitName));
        counts.addColumn(one -> here.say(one.purpose().question())).setHeader(words.say("unanswered.question")).setWidth("14rem").setFlexGrow(4)
            .setKey("question").setComparator(words.alphabetical(one -> here.say(one.purpose().question())));
        counts.addColumn(one -> words.count(one.children())).setHeader(words.say("unanswered.children")).setWidth("8rem").setFlexGrow(0)
            .setTextAlign(ColumnTextAlign.END).setKey("children").setComparator(Comparator.comparing(Count::children));
        ListOrder.keep(counts, "unanswered.counts");
        return counts;
    }

    private void plain(Grid<?> grid) {
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.setEmptyStateComponent(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, words.say("unanswered.none"), words.say("unanswered.none.advice")));
    }

    private String year(Row row) {
        String type = here.say(row.type().name());
        return row.year().isPresent() ? words.say("unanswered.type-year", type, row.year().getAsInt()) : type;
    }

    private String silent(Row row) {
        String who = String.join(", ", row.silent());
        return row.lapsed() ? words.say("unanswered.lapsed", who) : who;
    }

    private void show() {
        List<Row> shown = all.rows().stream().filter(row -> chosen(unit, row.unit().value()) && chosen(question, row.purpose().id().value())).toList();
        List<Count> counted = all.counts().stream()
            .filter(one -> chosen(unit, one.unit().value()) && chosen(question, one.purpose().id().value())).toList();
        rows.setItems(shown);
        counts.setItems(counted);
        count.setText(words.say("unanswered.count", counted.stream().mapToLong(Count::children).sum()));
    }

    private static boolean chosen(Select<Choice> among, String code) {
        return Optional.ofNullable(among.getValue()).map(Choice::code).filter(one -> !one.isEmpty()).map(code::equals).orElse(true);
    }

    /** To a campaign about what is chosen here. */
    private void remind() {
        UI.getCurrent().navigate("paminnelser", Asked.query(Optional.ofNullable(unit.getValue()).map(Choice::code).orElse(""),
            Optional.ofNullable(question.getValue()).map(Choice::code).orElse(""), Optional.empty()));
    }

    private Stream<List<String>> exportRows() {
        return Stream.concat(Stream.of(List.of(words.say("group.child"), words.say("unanswered.unit"), words.say("unanswered.type"),
                words.say("unanswered.question"), words.say("unanswered.silent"))),
            ListOrder.rows(rows).map(row -> List.of(row.name(), row.unitName(), year(row), here.say(row.purpose().question()), silent(row))));
    }

    private Stream<List<String>> exportCounts() {
        return Stream.concat(Stream.of(List.of(words.say("unanswered.unit"), words.say("unanswered.question"), words.say("unanswered.children"))),
            ListOrder.rows(counts).map(one -> List.of(one.unitName(), here.say(one.purpose().question()), Long.toString(one.children()))));
    }
}
