package org.skolbro.ui.view;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.skolbro.api.document.Field;
import org.skolbro.api.document.Marks;

/** Edits a MATRIX field: for each criterion the level that is reached. */
final class MatrixEditor extends CustomField<Marks> {

    private final Field field;
    private final Here here;
    private final Map<Marks.Cell, RadioButtonGroup<Field.Choice>> rows = new LinkedHashMap<>();

    MatrixEditor(Field field, Here here) {
        super(Marks.NONE);
        this.field = field;
        this.here = here;
        Div all = new Div();
        for (Field.Section section : field.sections()) {
            all.add(new H3(here.say(section.label())));
            section.criteria().forEach(criterion -> all.add(row(new Marks.Cell(section.key(), criterion.key()), criterion)));
        }
        add(all);
    }

    private RadioButtonGroup<Field.Choice> row(Marks.Cell cell, Field.Choice criterion) {
        RadioButtonGroup<Field.Choice> row = new RadioButtonGroup<>(here.say(criterion.label()));
        row.setItems(field.choices());
        row.setItemLabelGenerator(level -> here.say(level.label()));
        row.addValueChangeListener(change -> updateValue());
        rows.put(cell, row);
        return row;
    }

    @Override
    protected Marks generateModelValue() {
        Marks marks = Marks.NONE;
        for (Map.Entry<Marks.Cell, RadioButtonGroup<Field.Choice>> row : rows.entrySet()) {
            marks = marks.with(row.getKey(), Optional.ofNullable(row.getValue().getValue()).map(Field.Choice::key));
        }
        return marks;
    }

    @Override
    protected void setPresentationValue(Marks marks) {
        rows.forEach((cell, row) -> row.setValue(marks.at(cell).flatMap(key -> field.choices().stream()
            .filter(level -> level.key().equals(key)).findFirst()).orElse(null)));
    }
}
