package org.skolbro.ui.internal.retention;

import java.util.Optional;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import org.skolbro.api.retention.Decision;
import org.skolbro.ui.internal.text.Calendars;
import org.skolbro.ui.internal.text.Words;

/** Asks for a board's decision: board, date, paragraph, registry number. */
public final class DecisionFields extends Div {

    private static final int LONGEST = 200;

    private final TextField board;
    private final DatePicker date;
    private final TextField paragraph;
    private final TextField registryNumber;

    public DecisionFields(Words words) {
        board = field(words.say("plan.board"));
        date = new DatePicker(words.say("plan.date"));
        date.setLocale(words.locale());
        date.setI18n(Calendars.in(words));
        paragraph = field(words.say("plan.paragraph"));
        registryNumber = field(words.say("plan.registry-number"));
        addClassName("form-column");
        add(board, date, paragraph, registryNumber);
    }

    /** Empty while something is missing. */
    public Optional<Decision> decision() {
        if (board.getValue().isBlank() || date.isEmpty() || paragraph.getValue().isBlank() || registryNumber.getValue().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Decision(board.getValue().strip(), date.getValue(), paragraph.getValue().strip(), registryNumber.getValue().strip()));
    }

    private static TextField field(String label) {
        TextField field = new TextField(label);
        field.setMaxLength(LONGEST);
        // a button of the dialog may be pressed while the field still has the focus
        field.setValueChangeMode(ValueChangeMode.EAGER);
        return field;
    }
}
