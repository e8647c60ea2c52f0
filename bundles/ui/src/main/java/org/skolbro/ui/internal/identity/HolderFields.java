package org.skolbro.ui.internal.identity;

import java.util.Arrays;
import java.util.Optional;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.api.identity.KeyHolder;
import org.skolbro.ui.internal.text.Words;

/** What one holder fills in at the same screen as the other: who she is, her secret, and a code of her authenticator app. */
final class HolderFields extends Div {

    private final Words words;
    private final TextField userName;
    private final PasswordField secret;
    private final PasswordField again;
    private final TextField code;

    /** @param anew whether she chooses her secret now */
    HolderFields(Words words, boolean anew) {
        this.words = words;
        userName = new TextField(words.say("identity.holder.user"));
        userName.setAutocomplete(Autocomplete.OFF);
        secret = new PasswordField(words.say("identity.holder.secret"));
        secret.setAutocomplete(Autocomplete.NEW_PASSWORD);
        secret.setRevealButtonVisible(false);
        secret.setHelperText(anew ? words.say("identity.holder.secret.help") : "");
        again = new PasswordField(words.say("identity.holder.again"));
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        again.setRevealButtonVisible(false);
        again.setVisible(anew);
        code = new TextField(words.say("identity.holder.code"));
        code.setAutocomplete(Autocomplete.OFF);
        code.setMaxLength(7);
        add(userName, secret, again, code);
        addClassName("form-column");
    }

    /** As the one who is logged in. */
    void withoutCode() {
        code.setVisible(false);
    }

    boolean isUntouched() {
        return userName.isEmpty() && secret.isEmpty() && code.isEmpty();
    }

    /** Somebody who is logged in herself needs no code, which the service knows better. */
    private boolean isNamed() {
        return !userName.isEmpty() && !secret.isEmpty();
    }

    boolean isWhole() {
        return !userName.isEmpty() && !secret.isEmpty() && (!code.isVisible() || !code.isEmpty());
    }

    /** What is missing, of somebody who need not show a code when she is logged in herself. */
    Optional<String> complaint() {
        if (!isNamed()) {
            return Optional.of(words.say("identity.holder.incomplete"));
        }
        return isTypedTheSameTwice() ? Optional.empty() : Optional.of(words.say("identity.holder.differs"));
    }

    private boolean isTypedTheSameTwice() {
        return !again.isVisible() || Arrays.equals(secret.getValue().toCharArray(), again.getValue().toCharArray());
    }

    KeyHolder holder() {
        return new KeyHolder(userName.getValue().strip(), secret.getValue().toCharArray(), code.getValue().strip());
    }

    /** A code counts once, and a secret does not stay in the page. */
    void forget() {
        secret.clear();
        again.clear();
        code.clear();
    }
}
