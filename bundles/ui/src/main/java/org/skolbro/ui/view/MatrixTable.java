package org.skolbro.ui.view;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;

import org.skolbro.api.document.Field;
import org.skolbro.api.document.Marks;
import org.skolbro.ui.internal.text.Words;

/**
 * Shows a MATRIX field (matris) as it was marked, each section in a table; those without a mark are left out. Made of the
 * stored description alone, so that it can be read when the form is gone. Prints on landscape A4.
 */
public final class MatrixTable extends Div {

    private final Field field;
    private final Marks marks;
    private final Here here;
    private final Words words;

    public MatrixTable(Field field, Marks marks, Here here) {
        this.field = field;
        this.marks = marks;
        this.here = here;
        words = Words.of(here);
        addClassName("matrix-read");
        field.sections().stream().filter(section -> count(section, marks) > 0).forEach(section -> add(table(section)));
    }

    /** How many of a section's criteria are marked. */
    static int count(Field.Section section, Marks marks) {
        return (int) section.criteria().stream().filter(criterion -> level(section, criterion, marks).isPresent()).count();
    }

    private Component table(Field.Section section) {
        Span count = new Span(words.say("matrix.count", count(section, marks), section.criteria().size()));
        count.addClassName("count");
        H3 heading = new H3(new Span(here.say(section.label())), count);
        heading.addClassName("row");
        Div whole = new Div(heading, new SectionTable(section, field.choices(), here).filled(section,
            criterion -> level(section, criterion, marks).isPresent() ? "" : words.say("matrix.not-marked"),
            (criterion, level) -> cell(level, level(section, criterion, marks).filter(level.key()::equals).isPresent())));
        whole.addClassName("matrix-section");
        // the style sheet makes the letters of a long table smaller, so that it stays on its page
        whole.getStyle().set("--rows", Integer.toString(section.criteria().size()));
        return whole;
    }

    private NativeTableCell cell(Field.Choice level, boolean reached) {
        NativeTableCell cell = new NativeTableCell();
        if (reached) {
            Span check = new Span("✓");
            check.addClassName("matrix-check");
            check.getElement().setAttribute("aria-hidden", "true");
            Span word = new Span(here.say(level.label()));
            word.addClassName("matrix-word");
            cell.add(check, word);
            cell.addClassName("reached");
        }
        return cell;
    }

    private static Optional<String> level(Field.Section section, Field.Choice criterion, Marks marks) {
        return marks.at(new Marks.Cell(section.key(), criterion.key()));
    }
}
