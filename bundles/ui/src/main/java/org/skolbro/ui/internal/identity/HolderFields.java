package org.skolbro.ui.internal.identity;

import java.util.Arrays;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.api.identity.KeyHolder;
import org.skolbro.ui.internal.text.Words;

/** What one holder fills in at the same screen as the other: who she is, her secret, and a code of her authenticator app. */
final class HolderFields extends Div {

    private final TextField userName;
    private final PasswordField secret;
    private final PasswordField again;
    private final TextField code;

    private HolderFields(Words words, String heading, boolean anew) {
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
        add(new H3(heading), userName, secret, again, code);
        addClassName("form-column");
    }

    /** @param anew whether she chooses her secret now */
    static HolderFields other(Words words, String heading, boolean anew) {
        return new HolderFields(words, heading, anew);
    }

    /** As the one who is logged in. */
    void withoutCode() {
        code.setVisible(false);
    }

    boolean isUntouched() {
        return userName.isEmpty() && secret.isEmpty() && code.isEmpty();
    }

    /** Somebody who is logged in herself needs no code, which the service knows better. */
    boolean isNamed() {
        return !userName.isEmpty() && !secret.isEmpty();
    }

    boolean isWhole() {
        return !userName.isEmpty() && !secret.isEmpty() && (!code.isVisible() || !code.isEmpty());
    }

    boolean isTypedTheSameTwice() {
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
