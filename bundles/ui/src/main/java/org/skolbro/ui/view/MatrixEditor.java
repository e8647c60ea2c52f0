package org.skolbro.ui.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;

import org.skolbro.api.document.Field;
import org.skolbro.api.document.Marks;

/**
 * Edits a MATRIX field: for each criterion the level that is reached. The browser paints a mark at once and tells it here;
 * what others marked meanwhile goes back with the answer.
 */
final class MatrixEditor extends CustomField<Marks> {

    private static final String SCRIPT = script();
    private static final String KEY = "event.detail.key";
    private static final String LEVEL = "event.detail.level";
    private static final String NUMBER = "event.detail.number";

    private final Field field;
    private final Div matrix;
    private int answered;

    MatrixEditor(Field field, Here here) {
        super(Marks.NONE);
        this.field = field;
        matrix = new MatrixBoard(field, here);
        matrix.getElement().addEventListener("mark", mark -> marked(mark.getEventData().get(KEY).asString(),
            mark.getEventData().get(LEVEL).asString(), mark.getEventData().get(NUMBER).asInt()))
            .addEventData(KEY).addEventData(LEVEL).addEventData(NUMBER);
        add(matrix);
    }

    /** A new page knows of no earlier marks and counts anew. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        answered = 0;
        matrix.getElement().executeJs(SCRIPT);
        paint(getValue());
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        matrix.getElement().setAttribute("data-closed", readOnly);
    }

    private void marked(String key, String level, int number) {
        answered = number;
        Marks marks = getValue().with(cell(key), Optional.of(level).filter(chosen -> !chosen.isEmpty()));
        if (marks.fit(field) && !isReadOnly()) {
            setModelValue(marks, true);
        }
        paint(getValue());
    }

    private void paint(Marks marks) {
        matrix.getElement().executeJs("this.showMarks($0, $1)", marks.text(), answered);
    }

    @Override
    protected Marks generateModelValue() {
        return getValue();
    }

    @Override
    protected void setPresentationValue(Marks marks) {
        if (isAttached()) {
            paint(marks);
        }
    }

    /** The name of a row in the page: as it stands in the text of {@link Marks}. */
    static String key(Field.Section section, Field.Choice criterion) {
        return section.key() + "/" + criterion.key();
    }

    private static Marks.Cell cell(String key) {
        int slash = key.indexOf('/');
        return new Marks.Cell(key.substring(0, slash), key.substring(slash + 1));
    }

    private static String script() {
        try (InputStream script = MatrixEditor.class.getResourceAsStream("matrix.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
