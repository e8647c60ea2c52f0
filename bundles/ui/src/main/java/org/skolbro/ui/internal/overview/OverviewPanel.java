package org.skolbro.ui.internal.overview;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Documents;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.register.GroupRow;
import org.skolbro.api.register.SchoolType;
import org.skolbro.ui.internal.list.Segments;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.ListOrder;
import org.skolbro.ui.view.Notice;
import org.skolbro.ui.view.OverviewPlan;
import org.skolbro.ui.view.OverviewPlan.Matter;

/** The overview of the chosen group, with what is chosen about it; all of it is found again on return. */
public final class OverviewPanel extends Div {

    private final Here here;
    private final Words words;
    private final OverviewPlan plan;
    private final Documents documents;
    private final LocalDate today;
    private final List<Matter> columns;
    private final List<LevelsChoice> choices;
    private final OverviewGrid grid;
    private final OverviewCards cards;
    private final Span count = new Span();
    private final Paragraph legend = new Paragraph();
    private Kept kept;
    private final ComboBox<LevelsChoice> level = new ComboBox<>();
    private Optional<LevelsChoice> levels = Optional.empty();
    private SchoolType code;
    private List<Row> rows = List.of();

    /** @param groups at least one */
    public OverviewPanel(Here here, OverviewPlan plan, Documents documents, LocalDate today, List<GroupRow> groups) {
        this.here = here;
        this.plan = plan;
        this.documents = documents;
        this.today = today;
        words = Words.of(here);
        columns = plan.matters().stream().filter(column -> column.stages().stream().anyMatch(stage -> reads(here.caller(), stage.type())))
            .toList();
        choices = LevelsChoice.of(plan).stream().filter(choice -> reads(here.caller(), choice.type())).toList();
        kept = Kept.recall(plan.form());
        grid = new OverviewGrid(here, plan.form(), columns, this::write);
        cards = new OverviewCards(here, columns);
        addClassNames("class-overview", "stack");
        legend.addClassNames("quiet", "overview-legend");
        GroupRow first = groups.stream().filter(row -> kept.group().filter(row.group().id()::equals).isPresent()).findFirst()
            .orElse(groups.getFirst());
        add(toolbar(groups, first), legend, grid, cards);
        choose(first);
    }

    /** What is shown, as it is sorted, heading first. */
    public Stream<List<String>> export() {
        return new OverviewExport(here, columns, code, levels).of(ListOrder.rows(grid));
    }

    private Component toolbar(List<GroupRow> groups, GroupRow chosen) {
        Select<GroupRow> group = new Select<>();
        group.setLabel(words.say("overview.group"));
        group.setItems(groups);
        boolean oneUnit = groups.stream().map(GroupRow::unitName).distinct().count() == 1;
        group.setItemLabelGenerator(row -> oneUnit ? row.group().name() : row.group().name() + " · " + row.unitName());
        group.setValue(chosen);
        group.addValueChangeListener(change -> choose(change.getValue()));
        level.setLabel(words.say("overview.levels"));
        level.setItemLabelGenerator(choice -> choice.name(here));
        level.setClearButtonVisible(true);
        level.setVisible(!choices.isEmpty());
        level.addValueChangeListener(change -> {
            if (!change.isFromClient()) {
                return;
            }
            levels = Optional.ofNullable(change.getValue());
            kept = kept.withLevels(levels.map(LevelsChoice::key).orElse("-")).remember(plan.form());
            look();
        });
        level.addClassName("hidden-on-phone");
        count.addClassName("quiet");
        count.getElement().setAttribute("aria-live", "polite");
        Div bar = new Div(group, filter(), level, which(), count);
        bar.addClassNames("row", "overview-bar");
        return bar;
    }

    private Component filter() {
        TextField filter = new TextField(words.say("overview.filter"));
        filter.addClassName("no-print");
        filter.setPrefixComponent(VaadinIcon.FILTER.create());
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.setValue(kept.filter());
        filter.addValueChangeListener(change -> {
            kept = kept.with(change.getValue()).remember(plan.form());
            show();
        });
        return filter;
    }

    private Component which() {
        return new Segments<>(words.say("overview.which"), List.of(Row.Which.values()), which -> words.word("overview.which", which))
            .chosen(kept.which(), which -> {
                kept = kept.with(which).remember(plan.form());
                show();
            });
    }

    private void choose(GroupRow chosen) {
        kept = kept.with(chosen.group().id()).remember(plan.form());
        code = chosen.group().schoolType();
        rows = Rows.of(documents.overview(here.caller(), chosen.group().id(), plan.types()), columns, code, today);
        level.setItems(choices.stream().filter(choice -> choice.type().isWithin(code)).toList());
        levels = choices.stream().filter(choice -> choice.type().isWithin(code)).filter(choice -> choice.key().equals(kept.levels()))
            .findFirst().or(() -> choices.stream().filter(choice -> kept.levels().isEmpty() && choice.type().isWithin(code)).findFirst());
        level.setValue(levels.orElse(null));
        grid.within(code);
        look();
        grid.count(rows);
        show();
    }

    private void look() {
        grid.show(levels);
        legend.setText(levels.map(choice -> String.join("   ", choice.legend().stream()
            .map(reached -> reached.sign(here).equals(here.say(reached.level().label())) ? reached.sign(here)
                : reached.sign(here) + " " + here.say(reached.level().label())).toList())).orElse(""));
        legend.setVisible(levels.isPresent());
    }

    private void show() {
        List<Row> shown = rows.stream().filter(row -> row.is(kept.which(), columns) && row.matches(kept.filter(), words)).toList();
        grid.setItems(shown);
        cards.show(shown);
        grid.setEmptyStateComponent(rows.isEmpty()
            ? new EmptyState(VaadinIcon.CHILD, words.say("overview.no-pupils"), words.say("overview.no-pupils.advice"))
            : new EmptyState(VaadinIcon.CHILD, words.say("overview.no-match"), words.say("overview.no-match.advice")));
        count.setText(words.say("overview.count", shown.size(), rows.size()));
    }

    private void write(DocumentType type, Row row) {
        switch (Writing.begin(here, documents, type, row.child().id())) {
            case Outcome.Done<DocumentId>(DocumentId draft) -> getUI().ifPresent(ui -> ui.navigate("skriv/" + draft));
            case Outcome.Refused<DocumentId> no -> Notice.refused(no);
        }
    }

    /** A column that none of her roles reads would look as if nothing were written. */
    private static boolean reads(Caller caller, DocumentType type) {
        return !Collections.disjoint(type.readers(), caller.roles()) && caller.level().reaches(type.level());
    }
}
