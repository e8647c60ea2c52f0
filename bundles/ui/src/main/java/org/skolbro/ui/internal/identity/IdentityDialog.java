package org.skolbro.ui.internal.identity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.api.outcome.Outcome;
import org.skolbro.ui.internal.text.Calendars;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** A dialog with a column of fields, one act, and a complaint that says what to do. It is made anew each time it is opened. */
abstract class IdentityDialog extends Dialog {

    private static final int LINE = 200;

    final Here here;
    final Words words;
    private final Div form = new Div();
    private final Paragraph complaint = new Paragraph();
    private final Button act;
    private final Button back;
    private final Button cancel;

    IdentityDialog(Here here, String title, String verb) {
        this.here = here;
        words = Words.of(here);
        setHeaderTitle(title);
        setWidth("min(36rem, 96vw)");
        setCloseOnOutsideClick(false);
        form.addClassName("form-column");
        complaint.addClassName("complaint");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        act = new Button(verb, click -> act());
        act.addThemeVariants(ButtonVariant.PRIMARY);
        back = new Button(words.say("action.back"), click -> back());
        back.setVisible(false);
        cancel = new Button(words.say("action.cancel"), click -> close());
        getFooter().add(cancel, back, act);
        addOpenedChangeListener(change -> {
            complaint.setVisible(false);
            form.removeAll();
            cancel.setText(words.say("action.cancel"));
            if (change.isOpened()) {
                fill();
                form.add(complaint);
            } else {
                forget();
            }
        });
        add(form);
    }

    /** Makes the fields. */
    abstract void fill();

    abstract void act();

    /** Goes to the step before, where there are steps. */
    void back() {
        // most dialogs have one step
    }

    /** Takes away what was typed. */
    void forget() {
        // most dialogs keep nothing that the form does not
    }

    final void fields(Component... fields) {
        form.add(fields);
    }

    final void instead(Component... parts) {
        complaint.setVisible(false);
        cancel.setText(words.say("action.cancel"));
        form.removeAll();
        form.add(parts);
        form.add(complaint);
    }

    final void nothingMoreToDo() {
        act.setVisible(false);
        mayGoBack(false);
        nothingToCancel();
    }

    /** What was done is done, and closing the dialog changes nothing of it. */
    final void nothingToCancel() {
        cancel.setText(words.say("action.close"));
    }

    final void mayGoBack(boolean may) {
        back.setVisible(may);
    }

    final void verb(String text) {
        act.setVisible(true);
        act.setText(text);
    }

    /** Whoever listens to the page hears what has come, and it begins at the top. */
    static void goTo(Component part) {
        part.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
    }

    /** Text alone that may be longer than the window: the keyboard comes there too, to scroll it. */
    static void mayScroll(Component text, String name) {
        text.getElement().setAttribute("role", "region").setAttribute("aria-label", name).setAttribute("tabindex", "0");
    }

    static H3 heading(String text) {
        H3 heading = new H3(text);
        heading.addClassName("dialog-part");
        goTo(heading);
        return heading;
    }

    final void complain(String sentence) {
        complaint.setText(sentence);
        complaint.setVisible(!sentence.isEmpty());
        if (sentence.isEmpty()) {
            return;
        }
        // the form may be longer than the window
        complaint.scrollIntoView();
    }

    final void complain(Outcome.Refused<?> no) {
        complain(words.say(no.reason()));
    }

    final TextField line(String label) {
        TextField field = new TextField(label);
        field.setMaxLength(LINE);
        field.setAutocomplete(Autocomplete.OFF);
        return field;
    }

    final DatePicker day(String label) {
        DatePicker field = new DatePicker(label);
        field.setLocale(here.locale());
        field.setI18n(Calendars.in(words));
        return field;
    }
}
