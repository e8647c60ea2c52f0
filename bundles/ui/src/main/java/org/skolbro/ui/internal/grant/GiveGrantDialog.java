package org.skolbro.ui.internal.grant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.register.GrantId;
import org.skolbro.api.register.Grants;
import org.skolbro.api.register.Grants.Asked;
import org.skolbro.api.register.Grants.ProtectedChild;
import org.skolbro.api.register.Register;
import org.skolbro.api.register.Register.StaffRow;
import org.skolbro.ui.internal.problem.Complaint;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Calendars;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** To whom at the unit, until when and why. */
final class GiveGrantDialog extends Dialog {

    record Services(Grants grants, Register register) {
    }

    private final Here here;
    private final Words words;
    private final ComboBox<StaffRow> staff;
    private final DatePicker until;
    private final TextArea reason;
    private final Complaint complaint = new Complaint();

    GiveGrantDialog(Here here, Services services, ProtectedChild child, Runnable given) {
        this.here = here;
        words = Words.of(here);
        setHeaderTitle(words.say("grant.give"));
        setWidth("min(30rem, 96vw)");
        staff = new ComboBox<>(words.say("grant.staff"));
        staff.setItems(services.register().staff(here.caller(), child.unit().code()));
        staff.setItemLabelGenerator(row -> row.role().isEmpty() ? row.name() : row.name() + ", " + row.role());
        until = new DatePicker(words.say("grant.until.label"));
        until.setLocale(here.locale());
        until.setI18n(Calendars.in(words));
        until.setHelperText(words.say("grant.until.help"));
        reason = new TextArea(words.say("reason.label"));
        reason.setMinRows(3);
        reason.setMaxLength(2000);
        Div form = new Div(new Paragraph(words.say(
            child.left().isPresent() ? "grant.give.left" : "grant.give.lead", child.name().full())), staff, until, reason, complaint);
        form.addClassName("form-column");
        add(form);
        Button give = new Button(words.say("grant.give"), click -> give(services, child, given));
        give.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.say("action.cancel"), click -> close()), give);
    }

    private void give(Services services, ProtectedChild child, Runnable given) {
        if (staff.isEmpty() || until.isEmpty() || reason.getValue().isBlank()) {
            complain(words.say("grant.incomplete"));
            return;
        }
        switch (services.grants().give(here.caller(), new Asked(child.id(), child.unit().code(), staff.getValue().id(),
            until.getValue(), reason.getValue().strip()))) {
            case Outcome.Done<GrantId> done -> {
                close();
                Toast.done(words.say("grant.given", staff.getValue().name()));
                given.run();
            }
            case Outcome.Refused<GrantId> no -> complain(words.say(no.reason()));
        }
    }

    private void complain(String sentence) {
        complaint.say(sentence);
    }
}
