package org.skolbro.ui.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.skolbro.api.document.Field;
import org.skolbro.ui.internal.text.Words;

/** What one marks a matrix on: a tab and a table for each section. What happens on it stands in {@code matrix.js}. */
final class MatrixBoard extends Div {

    private final Field field;
    private final Here here;
    private final Words words;

    MatrixBoard(Field field, Here here) {
        this.field = field;
        this.here = here;
        words = Words.of(here);
        addClassName("matrix-board");
        Div tabs = new Div();
        tabs.addClassName("matrix-tabs");
        tabs.getElement().setAttribute("role", "tablist").setAttribute("aria-label", here.say(field.label()));
        field.sections().forEach(section -> tabs.add(tab(section)));
        tabs.setVisible(field.sections().size() > 1);
        add(tabs);
        field.sections().forEach(section -> add(panel(section)));
        add(bar());
    }

    private Component tab(Field.Section section) {
        Span count = new Span();
        count.addClassName("matrix-count");
        NativeButton tab = new NativeButton();
        tab.add(new Span(here.say(section.label())), count);
        tab.setId(id("tab", section));
        tab.getElement().setAttribute("type", "button").setAttribute("role", "tab")
            .setAttribute("aria-controls", id("panel", section)).setAttribute("aria-selected", "false")
            .setAttribute("data-count", words.say("matrix.count", "{n}", section.criteria().size()));
        return tab;
    }

    private Component panel(Field.Section section) {
        Div panel = new Div(new SectionTable(section, field.choices(), here).filled(section, criterion -> "", this::cell));
        panel.setId(id("panel", section));
        if (field.sections().size() > 1) {
            panel.getElement().setAttribute("role", "tabpanel").setAttribute("aria-labelledby", id("tab", section));
        }
        return panel;
    }

    private NativeTableCell cell(Field.Choice criterion, Field.Choice level) {
        Span word = new Span(here.say(level.label()));
        word.addClassName("matrix-word");
        NativeButton cell = new NativeButton();
        cell.add(word);
        cell.getElement().setAttribute("type", "button").setAttribute("role", "radio").setAttribute("aria-checked", "false")
            .setAttribute("aria-label", here.say(level.label()) + ", " + here.say(criterion.label()))
            .setAttribute("data-level", level.key()).setAttribute("tabindex", "-1");
        return new NativeTableCell(cell);
    }

    private Component bar() {
        NativeButton undo = new NativeButton(words.say("matrix.undo"));
        undo.addClassName("matrix-undo");
        undo.getElement().setAttribute("type", "button").setAttribute("aria-keyshortcuts", "Control+Z");
        Paragraph keys = new Paragraph(words.say("matrix.keys", field.choices().size()));
        keys.addClassNames("quiet", "grow");
        Div bar = new Div(keys, undo);
        bar.addClassNames("row", "matrix-bar");
        return bar;
    }

    private String id(String part, Field.Section section) {
        return part + "-" + field.key() + "-" + section.key();
    }
}
