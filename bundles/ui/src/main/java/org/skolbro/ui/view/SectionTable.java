package org.skolbro.ui.view;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

import org.skolbro.api.document.Field;
import org.skolbro.ui.internal.text.Words;

/**
 * One section of a MATRIX field: criteria down, levels across. The roles of a table are said aloud, because a phone shows its
 * rows as cards and would forget them.
 */
final class SectionTable extends NativeTable {

    private final List<Field.Choice> levels;
    private final Here here;

    SectionTable(Field.Section section, List<Field.Choice> levels, Here here) {
        this.levels = levels;
        this.here = here;
        addClassName("matrix");
        role(this, "table");
        getElement().setAttribute("aria-label", here.say(section.label()));
        NativeTableRow heads = role(new NativeTableRow(head(Words.of(here).say("matrix.criterion"))), "row");
        levels.forEach(level -> heads.add(head(here.say(level.label()))));
        role(getHead(), "rowgroup").add(heads);
        role(getBody(), "rowgroup");
    }

    /**
     * @param note what is said beneath a criterion; empty for nothing
     * @param cell by criterion and level
     */
    SectionTable filled(Field.Section section, Function<Field.Choice, String> note,
            BiFunction<Field.Choice, Field.Choice, NativeTableCell> cell) {
        for (Field.Choice criterion : section.criteria()) {
            NativeTableRow row = role(new NativeTableRow(criterion(criterion, note.apply(criterion))), "row");
            row.getElement().setAttribute("data-key", MatrixEditor.key(section, criterion));
            levels.forEach(level -> row.add(role(cell.apply(criterion, level), "cell")));
            getBody().add(row);
        }
        return this;
    }

    private NativeTableHeaderCell criterion(Field.Choice criterion, String note) {
        NativeTableHeaderCell head = role(new NativeTableHeaderCell(new Span(here.say(criterion.label()))), "rowheader");
        head.getElement().setAttribute("scope", "row");
        if (!note.isEmpty()) {
            Span beneath = new Span(note);
            beneath.addClassNames("quiet", "matrix-note");
            head.add(beneath);
        }
        return head;
    }

    private static NativeTableHeaderCell head(String text) {
        NativeTableHeaderCell head = role(new NativeTableHeaderCell(text), "columnheader");
        head.getElement().setAttribute("scope", "col");
        return head;
    }

    private static <C extends Component> C role(C part, String role) {
        part.getElement().setAttribute("role", role);
        return part;
    }
}
