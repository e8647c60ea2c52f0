package org.skolbro.ui.internal.identity;

import java.util.Optional;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.api.identity.Fictitious;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.PersonName;

/** What somebody is called instead. */
final class InsteadFields extends Div {

    private final IdentityDialog dialog;
    private final TextField given;
    private final TextField family;
    private final TextField number;

    InsteadFields(IdentityDialog dialog) {
        this.dialog = dialog;
        given = dialog.line(dialog.words.say("identity.instead.given"));
        family = dialog.line(dialog.words.say("identity.instead.family"));
        number = dialog.line(dialog.words.say("identity.instead.number"));
        number.setHelperText(dialog.words.say("identity.instead.number.help"));
        add(given, family, number);
        addClassName("form-column");
    }

    Optional<String> complaint() {
        boolean whole = name(given, family).isPresent()
            && number(number).filter(its -> its.kind() == IdentityNumber.Kind.TEMPORARY).isPresent();
        return whole ? Optional.empty() : Optional.of(dialog.words.say("identity.instead.incomplete"));
    }

    Fictitious instead() {
        return new Fictitious(name(given, family).orElseThrow(), number(number).orElseThrow());
    }

    static Optional<PersonName> name(TextField given, TextField family) {
        return given.getValue().isBlank() || family.getValue().isBlank() ? Optional.empty()
            : Optional.of(new PersonName(given.getValue().strip(), family.getValue().strip()));
    }

    static Optional<IdentityNumber> number(TextField field) {
        return IdentityNumber.read(field.getValue());
    }
}
