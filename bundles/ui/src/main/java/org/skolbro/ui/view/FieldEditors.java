package org.skolbro.ui.view;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import org.skolbro.api.document.Field;
import org.skolbro.api.document.Marks;
import org.skolbro.ui.internal.text.Calendars;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.FieldEditor.Translation;

/** Makes the editor for each kind of field. */
final class FieldEditors {

    private static final int PAUSE = 800;
    private static final int FEW = 5;
    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_TEXT = 100_000;

    private FieldEditors() {
    }

    static FieldEditor<?> of(Field field, Here here) {
        return switch (field.kind()) {
            case LINE -> line(field, here);
            case TEXT -> text(field, here);
            case DATE -> date(field, here);
            case CHOICE -> field.choices().size() <= FEW ? radio(field, here) : select(field, here);
            case MATRIX -> matrix(field, here);
        };
    }

    private static FieldEditor<String> line(Field field, Here here) {
        TextField editor = new TextField(here.say(field.label()));
        editor.setHelperText(here.say(field.help()));
        editor.setMaxLength(LONGEST_LINE);
        editor.setValueChangeMode(ValueChangeMode.LAZY);
        editor.setValueChangeTimeout(PAUSE);
        return dressed(field, editor, new Translation<>(text -> text, text -> text));
    }

    private static FieldEditor<String> text(Field field, Here here) {
        TextArea editor = new TextArea(here.say(field.label()));
        editor.setHelperText(here.say(field.help()));
        editor.setMaxLength(LONGEST_TEXT);
        editor.setMinRows(5);
        editor.setValueChangeMode(ValueChangeMode.LAZY);
        editor.setValueChangeTimeout(PAUSE);
        return dressed(field, editor, new Translation<>(text -> text, text -> text));
    }

    private static FieldEditor<LocalDate> date(Field field, Here here) {
        DatePicker editor = new DatePicker(here.say(field.label()));
        editor.setHelperText(here.say(field.help()));
        editor.setLocale(here.locale());
        editor.setI18n(Calendars.in(Words.of(here)));
        return dressed(field, editor, new Translation<>(LocalDate::toString, FieldEditors::parse));
    }

    private static FieldEditor<Field.Choice> radio(Field field, Here here) {
        RadioButtonGroup<Field.Choice> editor = new RadioButtonGroup<>(here.say(field.label()));
        editor.setHelperText(here.say(field.help()));
        editor.setItems(field.choices());
        editor.setItemLabelGenerator(choice -> here.say(choice.label()));
        return dressed(field, editor, choices(field.choices()));
    }

    private static FieldEditor<Field.Choice> select(Field field, Here here) {
        Select<Field.Choice> editor = new Select<>();
        editor.setLabel(here.say(field.label()));
        editor.setHelperText(here.say(field.help()));
        editor.setItems(field.choices());
        editor.setItemLabelGenerator(choice -> here.say(choice.label()));
        return dressed(field, editor, choices(field.choices()));
    }

    private static FieldEditor<Marks> matrix(Field field, Here here) {
        MatrixEditor editor = new MatrixEditor(field, here);
        editor.setLabel(here.say(field.label()));
        editor.setHelperText(here.say(field.help()));
        return dressed(field, editor, new Translation<>(Marks::text, Marks::of));
    }

    private static <V> FieldEditor<V> dressed(Field field, AbstractField<?, V> editor, Translation<V> translation) {
        editor.setRequiredIndicatorVisible(field.required());
        editor.getElement().getThemeList().add("helper-above-field");
        editor.addClassName("field-" + field.kind().name().toLowerCase(Locale.ROOT));
        return new FieldEditor<>(field, editor, translation);
    }

    private static Translation<Field.Choice> choices(List<Field.Choice> choices) {
        return new Translation<>(Field.Choice::key,
            key -> choices.stream().filter(choice -> choice.key().equals(key)).findFirst().orElse(null));
    }

    private static LocalDate parse(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
