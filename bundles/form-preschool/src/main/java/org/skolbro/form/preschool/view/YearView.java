package org.skolbro.form.preschool.view;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Style;

import org.skolbro.api.register.GroupRow;
import org.skolbro.ui.view.CsvLink;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.ListOrder;
import org.skolbro.ui.view.Sheet;

/** The group's year (avdelningens läsår): one row per child of the chosen group, one column per {@link Matter}. */
public final class YearView extends Sheet {

    private final Here here;
    private final YearServices services;
    private final Words words;
    private final List<Matter> matters;
    private final YearGrid grid;
    private final Span count = new Span();
    private Kept kept = Kept.recall();
    private List<Row> rows = List.of();

    YearView(Here here, YearServices services) {
        super(Words.in(here.locale()).say("year.title"), List.of());
        this.here = here;
        this.services = services;
        words = Words.in(here.locale());
        matters = Matter.shownTo(here.caller());
        grid = new YearGrid(here, services, matters);
        List<GroupRow> groups = services.groups(here.caller());
        if (groups.isEmpty()) {
            content(new EmptyState(VaadinIcon.GROUP, words.say("year.no-groups"), words.say("year.no-groups.advice")));
            return;
        }
        lead(words.say("year.lead"));
        actions(new CsvLink(here, "avdelningens-lasar.csv", () -> new Export(matters, words).of(ListOrder.rows(grid).toList())));
        GroupRow first = groups.stream().filter(row -> kept.group().filter(row.group().id()::equals).isPresent()).findFirst()
            .orElse(groups.getFirst());
        content(toolbar(groups, first), grid);
        choose(first);
    }

    private Component toolbar(List<GroupRow> groups, GroupRow chosen) {
        Select<GroupRow> group = new Select<>();
        group.setLabel(words.say("year.group"));
        group.setItems(groups);
        boolean oneUnit = groups.stream().map(GroupRow::unitName).distinct().count() == 1;
        group.setItemLabelGenerator(row -> oneUnit ? row.group().name() : row.group().name() + " · " + row.unitName());
        group.setValue(chosen);
        group.addValueChangeListener(change -> choose(change.getValue()));
        TextField filter = new TextField(words.say("year.filter"));
        filter.addClassName("no-print");
        filter.setPrefixComponent(VaadinIcon.FILTER.create());
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.setValue(kept.filter());
        filter.addValueChangeListener(change -> {
            kept = kept.with(change.getValue());
            show();
        });
        count.addClassName("quiet");
        count.getElement().setAttribute("aria-live", "polite");
        Div bar = new Div(group, filter, count);
        bar.addClassName("row");
        bar.getStyle().setAlignItems(Style.AlignItems.END);
        return bar;
    }

    private void choose(GroupRow chosen) {
        kept = kept.with(chosen.group().id());
        rows = services.rows(here.caller(), chosen.group().id(), matters);
        show();
    }

    private List<Row> shown() {
        return rows.stream().filter(row -> row.matches(kept.filter(), words)).toList();
    }

    private void show() {
        List<Row> shown = shown();
        grid.setItems(shown);
        String nothing = rows.isEmpty() ? "year.no-children" : "year.no-match";
        grid.setEmptyStateComponent(new EmptyState(VaadinIcon.CHILD, words.say(nothing), words.say(nothing + ".advice")));
        count.setText(words.say("year.count", shown.size(), rows.size()));
    }
}
