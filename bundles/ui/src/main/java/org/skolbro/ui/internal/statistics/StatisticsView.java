package org.skolbro.ui.internal.statistics;

import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.statistics.Statistics;
import org.skolbro.api.statistics.Statistics.Told;
import org.skolbro.ui.internal.list.Csv;
import org.skolbro.ui.internal.list.WideTable;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** Numbers that anonymised documents left, none about fewer children than the threshold. */
public final class StatisticsView extends Sheet {

    private final Here here;
    private final Words words;
    private final List<Told> rows;

    public StatisticsView(Here here, Statistics statistics) {
        super(Words.of(here).say("statistics.title"), List.of());
        this.here = here;
        words = Words.of(here);
        lead(words.say("statistics.lead", statistics.threshold()));
        rows = statistics.rows(here.caller());
        if (rows.isEmpty()) {
            content(new EmptyState(VaadinIcon.BAR_CHART_H, words.say("statistics.none"), words.say("statistics.none.advice")));
            return;
        }
        NativeTable table = new NativeTable();
        NativeTableRow head = new NativeTableRow();
        List<String> columns = heading();
        for (int i = 0; i < columns.size(); i++) {
            head.add(number(new NativeTableHeaderCell(columns.get(i)), i, columns.size()));
        }
        table.getHead().add(head);
        rows.forEach(row -> table.getBody().add(row(row)));
        Div bar = new Div(Csv.link(words, "statistik.csv", () -> Stream.concat(Stream.of(heading()), rows.stream().map(this::cells))));
        bar.addClassNames("row", "no-print");
        content(bar, new WideTable(words.say("statistics.title"), table));
    }

    private List<String> heading() {
        return List.of(words.say("plan.school-type"), words.say("plan.record"), words.say("statistics.year"), words.say("statistics.unit"),
            words.say("statistics.field"), words.say("statistics.value"), words.say("statistics.children"), words.say("statistics.documents"));
    }

    private NativeTableRow row(Told told) {
        NativeTableRow row = new NativeTableRow();
        List<String> cells = cells(told);
        for (int i = 0; i < cells.size(); i++) {
            row.add(number(new NativeTableCell(cells.get(i)), i, cells.size()));
        }
        return row;
    }

    /** The last two are numbers. */
    private static <T extends HtmlContainer> T number(T cell, int column, int columns) {
        cell.setClassName("number", column >= columns - 2);
        return cell;
    }

    private List<String> cells(Told told) {
        int year = told.row().schoolYear();
        return List.of(here.say(told.row().schoolType().name()), here.say(told.typeName()), year + "/" + (year + 1),
            told.unitName().isEmpty() ? words.say("statistics.units") : told.unitName(), here.say(told.field()), here.say(told.value()),
            Long.toString(told.row().children()), Long.toString(told.row().documents()));
    }
}
