package org.skolbro.ui.internal.closing;

import java.time.LocalDate;
import java.util.function.Function;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.register.Register;
import org.skolbro.api.register.Register.StaffRow;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitClosing;
import org.skolbro.api.register.UnitClosings;
import org.skolbro.api.register.UnitClosings.Asked;
import org.skolbro.api.register.UnitClosings.PersonAsked;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Calendars;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** Which unit closes and when, and who keeps what it leaves behind; or who does instead of somebody else. */
final class CloseDialog extends Dialog {

    private final Here here;
    private final Words words;
    private final Div form = new Div();
    private final ComboBox<StaffRow> person;
    private final TextArea reason;
    private final Paragraph complaint = new Paragraph();

    private CloseDialog(Here here, Register register, String title, String lead) {
        this.here = here;
        words = Words.of(here);
        setHeaderTitle(title);
        setWidth("min(34rem, 96vw)");
        ComboBox<Unit> at = units(register, words.say("closing.at"));
        person = new ComboBox<>(words.say("closing.designated"));
        person.setItemLabelGenerator(row -> row.role().isEmpty() ? row.name() : row.name() + ", " + row.role());
        person.setEnabled(false);
        at.addValueChangeListener(change -> {
            person.setEnabled(change.getValue() != null);
            if (change.getValue() != null) {
                person.setItems(register.staff(here.caller(), change.getValue().code()));
            }
        });
        reason = new TextArea(words.say("reason.label"));
        reason.setMinRows(3);
        reason.setMaxLength(2000);
        complaint.addClassName("complaint");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        form.add(new Paragraph(lead), at, person, reason, complaint);
        form.addClassName("form-column");
        add(form);
    }

    private ComboBox<Unit> units(Register register, String label) {
        ComboBox<Unit> units = new ComboBox<>(label, register.units(here.caller()));
        units.setItemLabelGenerator(Unit::name);
        return units;
    }

    static CloseDialog of(Here here, UnitClosings closings, Register register, LocalDate today, Runnable changed) {
        Words words = Words.of(here);
        CloseDialog dialog = new CloseDialog(here, register, words.say("closing.close"), words.say("closing.close.lead"));
        ComboBox<Unit> unit = dialog.units(register, words.say("closing.unit"));
        DatePicker last = new DatePicker(words.say("closing.last-day"));
        last.setLocale(here.locale());
        last.setI18n(Calendars.in(words));
        last.setMin(today.minusYears(1));
        last.setMax(today.plusYears(2));
        dialog.form.addComponentAtIndex(1, unit);
        dialog.form.addComponentAtIndex(2, last);
        dialog.verb(words.say("closing.close.verb"), () -> !unit.isEmpty() && !last.isEmpty(), asked -> closings.close(here.caller(),
            new Asked(unit.getValue().code(), last.getValue(), asked)), changed);
        return dialog;
    }

    static CloseDialog another(Here here, UnitClosings closings, Register register, UnitClosing closing, Runnable changed) {
        Words words = Words.of(here);
        CloseDialog dialog = new CloseDialog(here, register, words.say("closing.designate.at", closing.name()), words.say("closing.designate.lead"));
        dialog.verb(words.say("closing.designate"), () -> true, asked -> closings.designate(here.caller(), closing.unit(), asked), changed);
        return dialog;
    }

    private interface Filled {
        boolean in();
    }

    private void verb(String verb, Filled filled, Function<PersonAsked, Outcome<UnitClosing>> act, Runnable changed) {
        Button go = new Button(verb, click -> {
            if (!filled.in() || person.isEmpty() || reason.getValue().isBlank()) {
                complain(words.say("closing.incomplete"));
                return;
            }
            switch (act.apply(new PersonAsked(person.getValue().id(), reason.getValue().strip()))) {
                case Outcome.Done<UnitClosing>(UnitClosing closing) -> {
                    close();
                    Toast.done(words.say("closing.done", closing.name(), words.day(closing.lastDay())));
                    changed.run();
                }
                case Outcome.Refused<UnitClosing> no -> complain(words.say(no.reason()));
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.say("action.cancel"), click -> close()), go);
    }

    private void complain(String sentence) {
        complaint.setText(sentence);
        complaint.setVisible(true);
    }
}
