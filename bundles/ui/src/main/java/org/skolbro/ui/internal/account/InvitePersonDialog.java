package org.skolbro.ui.internal.account;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.api.access.Accounts;
import org.skolbro.api.access.Accounts.Invitation;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Register;
import org.skolbro.api.register.Register.StaffRow;
import org.skolbro.api.register.Unit;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** An account for a member of staff: unit first, then the person. */
final class InvitePersonDialog extends Dialog {

    private final Here here;
    private final Words words;
    private final Accounts accounts;
    private final ComboBox<StaffRow> person;
    private final TextField sought;
    private final TextField userName;
    private final Register register;
    private final Paragraph complaint = new Paragraph();

    InvitePersonDialog(Here here, Accounts accounts, Register register, Consumer<Invitation> invited) {
        this.here = here;
        this.accounts = accounts;
        this.register = register;
        words = Words.of(here);
        setHeaderTitle(words.say("account.invite"));
        setWidth("min(30rem, 96vw)");
        ComboBox<Unit> unit = new ComboBox<>(words.say("disposal.unit"), register.units(here.caller()));
        unit.setItemLabelGenerator(Unit::name);
        person = new ComboBox<>(words.say("account.person"));
        person.setItemLabelGenerator(row -> row.role().isEmpty() ? row.name() : row.name() + ", " + row.role());
        person.setEnabled(false);
        unit.addValueChangeListener(change -> {
            person.setEnabled(change.getValue() != null);
            if (change.getValue() != null) {
                person.setItems(register.staff(here.caller(), change.getValue().code()));
            }
        });
        sought = new TextField(words.say("account.sought"));
        sought.setAutocomplete(Autocomplete.OFF);
        sought.setHelperText(words.say("account.sought.help"));
        userName = new TextField(words.say("signin.user-name"));
        complaint.addClassName("complaint");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        Div form = new Div(new Paragraph(words.say("account.invite.lead")), unit, person, sought, userName, complaint);
        form.addClassName("form-column");
        add(form);
        Button invite = new Button(words.say("account.invite.verb"), click -> invite(invited));
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.say("action.cancel"), click -> close()), invite);
    }

    private void invite(Consumer<Invitation> invited) {
        if (person.isEmpty() && sought.isEmpty() || userName.isEmpty()) {
            complain(words.say("account.invite.incomplete"));
            return;
        }
        Optional<PersonId> who = sought.isEmpty() ? Optional.of(person.getValue().id()) : known();
        if (who.isEmpty()) {
            complain(words.say("account.invite.unknown"));
            return;
        }
        switch (accounts.invite(here.caller(), who.get(), userName.getValue().strip())) {
            case Outcome.Done<Invitation>(Invitation invitation) -> {
                close();
                invited.accept(invitation);
            }
            case Outcome.Refused<Invitation> no -> complain(words.say(no.reason()));
        }
    }

    /** By the identity number or by the register's own id: the first is what a guardian can tell. */
    private Optional<PersonId> known() {
        String written = sought.getValue().strip();
        try {
            return register.find(here.caller(), IdentityNumber.parse(written));
        } catch (IllegalArgumentException noNumber) {
            try {
                return register.find(here.caller(), UUID.fromString(written));
            } catch (IllegalArgumentException noId) {
                // neither; the dialog says so
                return Optional.empty();
            }
        }
    }

    private void complain(String reason) {
        complaint.setText(reason);
        complaint.setVisible(true);
    }
}
