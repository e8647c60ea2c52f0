package org.skolbro.ui.internal.signin;

import java.util.function.Function;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

import org.skolbro.api.outcome.Outcome;
import org.skolbro.ui.internal.text.Words;

/** Another password instead of the one in force. */
final class PasswordChange extends SignInPanel {

    record Entered(String current, String chosen) {
    }

    private final Words words;
    private final PasswordField current;
    private final PasswordField chosen;
    private final PasswordField repeated;
    private final Function<Entered, Outcome<?>> change;

    PasswordChange(Words words, Function<Entered, Outcome<?>> change) {
        super("", words.say("own.change-password"));
        this.words = words;
        this.change = change;
        current = field("own.current-password", Autocomplete.CURRENT_PASSWORD);
        chosen = field("signin.new-password", Autocomplete.NEW_PASSWORD);
        chosen.setHelperText(words.say("signin.password-help", SignInFlow.SHORTEST_PASSWORD));
        repeated = field("signin.repeat-password", Autocomplete.NEW_PASSWORD);
        fields(current, chosen, repeated);
    }

    @Override
    void submit() {
        if (chosen.getValue().length() < SignInFlow.SHORTEST_PASSWORD) {
            complain(words.say("signin.password-short", SignInFlow.SHORTEST_PASSWORD));
        } else if (!chosen.getValue().equals(repeated.getValue())) {
            complain(words.say("signin.password-differs"));
        } else if (change.apply(new Entered(current.getValue(), chosen.getValue())) instanceof Outcome.Refused<?> no) {
            complain(words.say(no.reason()));
        }
    }

    private PasswordField field(String key, Autocomplete kind) {
        PasswordField field = new PasswordField(words.say(key));
        field.setAutocomplete(kind);
        return field;
    }
}
