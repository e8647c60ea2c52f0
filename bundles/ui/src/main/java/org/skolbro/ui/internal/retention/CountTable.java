package org.skolbro.ui.internal.retention;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;

import org.skolbro.api.retention.DisposalRun;
import org.skolbro.ui.internal.list.WideTable;
import org.skolbro.ui.internal.text.Words;

/** How many of which type, by which row of the plan. */
final class CountTable extends Section {

    CountTable(Words words, DisposalRun run) {
        addClassName("stack");
        NativeTable table = new NativeTable();
        table.getHead().add(new NativeTableRow(new NativeTableHeaderCell(words.say("plan.school-type")),
            new NativeTableHeaderCell(words.say("plan.record")), new NativeTableHeaderCell(words.say("plan.row")),
            number(new NativeTableHeaderCell(words.say("disposal.items")))));
        for (DisposalRun.Count count : run.counts()) {
            NativeTableCell items = new NativeTableCell(words.count(count.items()));
            items.addClassName("number");
            table.getBody().add(new NativeTableRow(new NativeTableCell(RuleWords.name(words, count.schoolType())),
                new NativeTableCell(words.say(count.typeName())), new NativeTableCell(words.say(count.row())), items));
        }
        add(new H2(words.say("disposal.counts")), new WideTable(words.say("disposal.counts"), table));
        setVisible(!run.counts().isEmpty());
    }

    private static NativeTableHeaderCell number(NativeTableHeaderCell cell) {
        cell.addClassName("number");
        return cell;
    }
}
