package org.skolbro.ui.view;

import java.util.function.Consumer;
import java.util.function.Function;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.shared.HasValidationProperties;

import org.skolbro.api.document.Field;
import org.skolbro.ui.internal.text.Words;

/**
 * Edits one declared field (fält) of a document, by its kind: label, help under it, value as the text that is stored.
 *
 * @param <V> what the component itself holds
 */
public final class FieldEditor<V> {

    /** How a component's value becomes the stored text, and back. */
    record Translation<V>(Function<V, String> toText, Function<String, V> fromText) {
    }

    private final Field field;
    private final AbstractField<?, V> component;
    private final Translation<V> translation;

    FieldEditor(Field field, AbstractField<?, V> component, Translation<V> translation) {
        this.field = field;
        this.component = component;
        this.translation = translation;
    }

    /** The editor for a field's kind. */
    public static FieldEditor<?> of(Field field, Here here) {
        return FieldEditors.of(field, here);
    }

    public String key() {
        return field.key();
    }

    public Component component() {
        return component;
    }

    public String value() {
        V value = component.getValue();
        return value == null ? "" : translation.toText().apply(value);
    }

    /** Shows a text that came from elsewhere; {@link #onTyped} does not hear of it. */
    public void show(String text) {
        if (!text.equals(value())) {
            component.setValue(text.isEmpty() ? component.getEmptyValue() : translation.fromText().apply(text));
        }
    }

    /** Hears what the person wrote, when she pauses or moves on. */
    public void onTyped(Consumer<String> listener) {
        component.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                listener.accept(value());
            }
        });
    }

    /**
     * Hears when the person comes into the field, with true, and when she leaves it, with false. Not from a matrix, where
     * nothing is ever half typed.
     */
    public void onFocus(Consumer<Boolean> listener) {
        if (field.kind() == Field.Kind.MATRIX) {
            return;
        }
        component.getElement().addEventListener("focusin", event -> listener.accept(true));
        component.getElement().addEventListener("focusout", event -> listener.accept(false));
    }

    /**
     * Says whether it must be written, and why.
     *
     * @param why a sentence after the help; may be empty
     */
    public void demand(boolean mandatory, String why, Here here) {
        component.setRequiredIndicatorVisible(mandatory);
        if (component instanceof HasHelper helped) {
            helped.setHelperText((here.say(field.help()) + " " + why).strip());
        }
    }

    public void readOnly(boolean closed) {
        component.setReadOnly(closed);
    }

    /** Marks the field as missing, or not. */
    public void missing(boolean missing, Here here) {
        if (component instanceof HasValidationProperties validated) {
            validated.setErrorMessage(missing ? Words.of(here).say("field.missing") : "");
            validated.setInvalid(missing);
        }
    }
}
