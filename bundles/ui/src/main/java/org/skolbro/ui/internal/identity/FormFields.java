package org.skolbro.ui.internal.identity;

import java.util.Optional;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.api.identity.Fictitious;
import org.skolbro.api.identity.IdentityForm;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.PersonName;

/** The signed form, and what somebody is called instead: the part that enrolling and moving over have in common. */
final class FormFields extends Div {

    private final DatePicker talkOn;
    private final TextField talkBy;
    private final DatePicker signedOn;
    private final TextField keptAt;
    private final TextField given;
    private final TextField family;
    private final TextField number;

    FormFields(IdentityDialog dialog) {
        talkOn = dialog.day(dialog.words.say("identity.form.talk-on"));
        talkBy = dialog.line(dialog.words.say("identity.form.talk-by"));
        signedOn = dialog.day(dialog.words.say("identity.form.signed-on"));
        keptAt = dialog.line(dialog.words.say("identity.form.kept-at"));
        keptAt.setHelperText(dialog.words.say("identity.form.kept-at.help"));
        given = dialog.line(dialog.words.say("identity.instead.given"));
        family = dialog.line(dialog.words.say("identity.instead.family"));
        number = dialog.line(dialog.words.say("identity.instead.number"));
        number.setHelperText(dialog.words.say("identity.instead.number.help"));
        add(new H3(dialog.words.say("identity.form")), talkOn, talkBy, signedOn, keptAt,
            new H3(dialog.words.say("identity.instead")), given, family, number);
        addClassName("form-column");
    }

    Optional<IdentityForm> form() {
        return talkOn.isEmpty() || signedOn.isEmpty() ? Optional.empty() : Optional.of(
            new IdentityForm(talkOn.getValue(), talkBy.getValue().strip(), signedOn.getValue(), keptAt.getValue().strip()));
    }

    Optional<Fictitious> instead() {
        return name(given, family).flatMap(name -> number(number).map(its -> new Fictitious(name, its)));
    }

    static Optional<PersonName> name(TextField given, TextField family) {
        return given.getValue().isBlank() || family.getValue().isBlank() ? Optional.empty()
            : Optional.of(new PersonName(given.getValue().strip(), family.getValue().strip()));
    }

    static Optional<IdentityNumber> number(TextField field) {
        try {
            return Optional.of(IdentityNumber.parse(field.getValue()));
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }
}
