package org.skolbro.ui.internal.register;

import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import org.skolbro.api.register.ImportReport;
import org.skolbro.api.register.ImportReport.Counts;
import org.skolbro.api.register.ImportReport.RowFault;
import org.skolbro.ui.internal.list.Csv;
import org.skolbro.ui.internal.list.WideTable;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.ListOrder;
import org.skolbro.ui.view.Status;
import org.skolbro.ui.view.StatusChip;

/** What an import did, or would do: counts by file, rejected rows by line. */
final class ReportPanel extends Section {

    private final Here here;
    private final Words words;
    private final ImportReport report;

    ReportPanel(Here here, ImportReport report) {
        this.here = here;
        this.report = report;
        words = Words.of(here);
        addClassNames("panel", "stack");
        add(new H2(words.say("import.report", words.moment(report.startedAt()))), body());
    }

    /** The same, opened on demand. */
    Component folded() {
        Div title = new Div(new Span(words.say("import.report", words.moment(report.startedAt()))), marks());
        title.addClassName("chips");
        return new Details(title, body());
    }

    private Div body() {
        Div body = new Div(marks(), new Paragraph(words.say(outcome(report), report.by())));
        report.refusal().ifPresent(reason -> {
            Paragraph refusal = new Paragraph(here.say(reason));
            refusal.addClassNames("complaint", "written");
            body.add(refusal);
        });
        if (!report.counts().isEmpty() && report.refusal().isEmpty()) {
            body.add(counts());
        }
        if (!report.faults().isEmpty()) {
            body.add(faults());
        }
        body.addClassName("stack");
        return body;
    }

    /** The sentence that says whether anything was changed. */
    static String outcome(ImportReport report) {
        if (report.state() == ImportReport.State.REFUSED) {
            return "import.was-refused";
        }
        if (report.dryRun()) {
            return "import.was-dry";
        }
        return report.state() == ImportReport.State.CANCELLED ? "import.was-cancelled" : "import.was-real";
    }

    private Div marks() {
        Div marks = new Div(StatusChip.of(Status.valueOf(report.state().name()), here));
        if (report.dryRun()) {
            marks.add(StatusChip.of(Status.DRY_RUN, here));
        }
        marks.addClassName("chips");
        return marks;
    }

    private Component counts() {
        NativeTable table = new NativeTable();
        NativeTableRow head = new NativeTableRow(new NativeTableHeaderCell(words.say("import.file")));
        Stream.of("added", "changed", "unchanged", "missing", "rejected").forEach(name -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(words.say("import." + name));
            cell.addClassName("number");
            head.add(cell);
        });
        table.getHead().add(head);
        report.counts().forEach((file, counts) -> table.getBody().add(row(file, counts)));
        return new WideTable(words.say("import.counts"), table);
    }

    private NativeTableRow row(String file, Counts counts) {
        NativeTableRow row = new NativeTableRow(new NativeTableCell(file));
        Stream.of(counts.added(), counts.changed(), counts.unchanged(), counts.missing(), counts.rejected()).forEach(n -> {
            NativeTableCell cell = new NativeTableCell(words.count(n));
            cell.addClassName("number");
            row.add(cell);
        });
        return row;
    }

    private Component faults() {
        long all = report.counts().values().stream().mapToLong(Counts::rejected).sum();
        Grid<RowFault> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setMaxHeight("28rem");
        grid.addColumn(RowFault::file).setHeader(words.say("import.file")).setAutoWidth(true).setKey("file")
            .setSortable(true);
        grid.addColumn(RowFault::line).setHeader(words.say("import.line")).setAutoWidth(true).setKey("line").setSortable(true);
        grid.addColumn(RowFault::field).setHeader(words.say("import.field")).setAutoWidth(true).setKey("field").setSortable(true);
        grid.addColumn(this::kind).setHeader(words.say("import.kind")).setFlexGrow(2).setKey("kind")
            .setComparator(words.alphabetical(this::kind));
        grid.addColumn(fault -> here.say(fault.whatToDo())).setHeader(words.say("import.do")).setFlexGrow(4);
        grid.setItems(report.faults());
        ListOrder.keep(grid, "import.order");
        Div bar = new Div(new Span(words.say("import.faults", report.faults().size(), all)),
            Csv.link(words, "avvisade-rader.csv", () -> export(ListOrder.rows(grid))));
        bar.addClassName("row");
        Div both = new Div(bar, grid);
        both.addClassName("stack");
        return both;
    }

    private String kind(RowFault fault) {
        return words.word("import.fault", fault.kind());
    }

    private Stream<List<String>> export(Stream<RowFault> faults) {
        List<String> head = Stream.of("import.file", "import.line", "import.field", "import.kind", "import.do")
            .map(key -> words.say(key)).toList();
        return Stream.concat(Stream.of(head), faults.map(fault -> List.of(fault.file(),
            String.valueOf(fault.line()), fault.field(), kind(fault), here.say(fault.whatToDo()))));
    }
}
