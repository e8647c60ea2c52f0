package org.skolbro.ui.internal.list;

import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import org.skolbro.api.document.LeftOut;
import org.skolbro.ui.internal.text.Words;

/** Documents that could not be packed: which, where they are missing, and the code that the log tells more about. Names no child. */
public final class LeftOutTable extends Section {

    private final Words words;

    /** @param fileName of the same list for a spreadsheet */
    public LeftOutTable(Words words, List<LeftOut> all, String fileName) {
        this.words = words;
        addClassNames("panel", "stack");
        NativeTable table = new NativeTable();
        NativeTableRow head = new NativeTableRow();
        heading().forEach(word -> head.add(new NativeTableHeaderCell(word)));
        table.getHead().add(head);
        all.forEach(one -> {
            NativeTableRow row = new NativeTableRow();
            cells(one).forEach(cell -> row.add(new NativeTableCell(cell)));
            table.getBody().add(row);
        });
        Div bar = new Div(Csv.link(words, fileName, () -> Stream.concat(Stream.of(heading()), all.stream().map(this::cells))));
        bar.addClassNames("row", "no-print");
        Paragraph advice = new Paragraph(words.say("left-out.advice"));
        advice.addClassNames("notice", "tone-warn");
        add(new H2(words.say("left-out.title", all.size())), advice, bar, new WideTable(words.say("left-out.title", all.size()), table));
    }

    private List<String> heading() {
        return List.of(words.say("left-out.place"), words.say("plan.type"), words.say("disposal.document-date"), words.say("hold.code"),
            words.say("left-out.fault"));
    }

    private List<String> cells(LeftOut one) {
        return List.of(one.place(), words.say(one.type()), words.day(one.date()), one.document().toString(), one.fault());
    }
}
