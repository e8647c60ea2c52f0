package org.skolbro.ui.internal.identity;

import java.util.Optional;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.api.identity.RealIdentity;
import org.skolbro.api.person.IdentityNumber;

/** Who somebody really is, until it has been sealed. */
final class RealFields extends Div {

    private static final int NOTE = 2000;

    private final IdentityDialog dialog;
    private final TextField given;
    private final TextField family;
    private final TextField number;
    private final TextArea note;

    RealFields(IdentityDialog dialog) {
        this.dialog = dialog;
        given = dialog.line(dialog.words.say("identity.real.given"));
        family = dialog.line(dialog.words.say("identity.real.family"));
        number = dialog.line(dialog.words.say("identity.real.number"));
        note = note(dialog, "identity.real.note.help");
        add(given, family, number, note);
        addClassName("form-column");
    }

    static TextArea note(IdentityDialog dialog, String help) {
        TextArea note = new TextArea(dialog.words.say("identity.real.note"));
        note.setMaxLength(NOTE);
        note.setHelperText(dialog.words.say(help));
        return note;
    }

    Optional<String> complaint() {
        boolean whole = InsteadFields.name(given, family).isPresent()
            && InsteadFields.number(number).filter(its -> its.kind() != IdentityNumber.Kind.TEMPORARY).isPresent();
        return whole ? Optional.empty() : Optional.of(dialog.words.say("identity.real.incomplete"));
    }

    RealIdentity real() {
        return new RealIdentity(InsteadFields.name(given, family).orElseThrow(), InsteadFields.number(number).orElseThrow(),
            note.getValue().strip());
    }

    void forget() {
        given.clear();
        family.clear();
        number.clear();
        note.clear();
    }
}
