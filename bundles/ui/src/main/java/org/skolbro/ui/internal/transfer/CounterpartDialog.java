package org.skolbro.ui.internal.transfer;

import java.time.LocalDate;
import java.util.stream.Stream;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.transfer.Counterpart;
import org.skolbro.api.transfer.Counterparts;
import org.skolbro.api.transfer.Counterparts.Proposal;
import org.skolbro.ui.internal.text.Calendars;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** Who the counterpart is, its key, and that its fingerprint was heard by another way. */
final class CounterpartDialog extends Dialog {

    private final Here here;
    private final Words words;
    private final Counterparts counterparts;
    private final TextField name;
    private final TextField code;
    private final TextField contact;
    private final TextArea key;
    private final TextField fingerprint;
    private final DatePicker day;
    private final TextField how;
    private final Paragraph complaint = new Paragraph();

    CounterpartDialog(Here here, Counterparts counterparts, LocalDate today, Runnable registered) {
        this.here = here;
        this.counterparts = counterparts;
        words = Words.of(here);
        setHeaderTitle(words.say("counterpart.new"));
        setWidth("min(40rem, 96vw)");
        name = field("counterpart.name", "counterpart.name.help", 200);
        code = field("counterpart.code", "counterpart.code.help", 28);
        contact = field("counterpart.contact", "counterpart.contact.help", 200);
        key = new TextArea(words.say("counterpart.key"));
        key.setHelperText(words.say("counterpart.key.help"));
        key.setMinRows(4);
        key.setMaxLength(4000);
        fingerprint = field("counterpart.fingerprint", "counterpart.fingerprint.help", 200);
        day = new DatePicker(words.say("counterpart.confirmed-on"));
        day.setLocale(here.locale());
        day.setI18n(Calendars.in(words));
        day.setMax(today);
        day.setValue(today);
        how = field("counterpart.how", "counterpart.how.help", 2000);
        complaint.addClassName("complaint");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        Div form = new Div(new Paragraph(words.say("counterpart.new.lead")), name, code, contact, key, fingerprint, day, how, complaint);
        form.addClassName("form-column");
        add(form);
        Button go = new Button(words.say("counterpart.register"), click -> register(registered));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.say("action.cancel"), click -> close()), go);
    }

    private TextField field(String label, String help, int longest) {
        TextField field = new TextField(words.say(label));
        field.setHelperText(words.say(help));
        field.setMaxLength(longest);
        return field;
    }

    private void register(Runnable registered) {
        boolean empty = day.isEmpty() || Stream.of(name.getValue(), code.getValue(), key.getValue(), fingerprint.getValue(), how.getValue())
            .anyMatch(String::isBlank);
        if (empty) {
            complain(words.say("counterpart.incomplete"));
            return;
        }
        switch (counterparts.register(here.caller(), new Proposal(name.getValue(), code.getValue(), contact.getValue(), key.getValue(),
                fingerprint.getValue(), day.getValue(), how.getValue()))) {
            case Outcome.Done<Counterpart> done -> {
                close();
                registered.run();
            }
            case Outcome.Refused<Counterpart> no -> complain(words.say(no.reason()));
        }
    }

    private void complain(String sentence) {
        complaint.setText(sentence);
        complaint.setVisible(true);
    }
}
