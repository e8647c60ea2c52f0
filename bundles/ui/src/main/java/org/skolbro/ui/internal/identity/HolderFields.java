package org.skolbro.ui.internal.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.api.identity.KeyHolder;
import org.skolbro.ui.internal.text.Words;

/** What one holder fills in at the same screen as the other: who she is, her secret, and a code of her authenticator app. */
final class HolderFields extends Div {

    private final Words words;
    private final HasValue<?, String> userName;
    private final PasswordField secret;
    private final PasswordField again;
    private final TextField code;

    private <F extends Component & HasValue<?, String>> HolderFields(Words words, F userName, boolean anew) {
        this.words = words;
        this.userName = userName;
        secret = secret(words.say("identity.holder.secret"));
        secret.setHelperText(anew ? words.say("identity.holder.secret.help") : "");
        again = secret(words.say("identity.holder.again"));
        again.setVisible(anew);
        code = new TextField(words.say("identity.holder.code"));
        code.setAutocomplete(Autocomplete.OFF);
        code.setMaxLength(7);
        add(userName, secret, again, code);
        addClassName("form-column");
    }

    private static PasswordField secret(String label) {
        PasswordField secret = new PasswordField(label);
        secret.setAutocomplete(Autocomplete.NEW_PASSWORD);
        secret.setRevealButtonVisible(false);
        return secret;
    }

    /** Somebody who becomes a holder, and chooses her secret now. */
    static HolderFields anew(Words words) {
        TextField userName = new TextField(words.say("identity.holder.user"));
        userName.setAutocomplete(Autocomplete.OFF);
        return new HolderFields(words, userName, true);
    }

    /** @param holders user names of those who may be meant; where it is one alone, she stands there already */
    static HolderFields among(Words words, List<String> holders) {
        ComboBox<String> userName = new ComboBox<>(words.say("identity.holder.user"), holders);
        if (holders.size() == 1) {
            userName.setValue(holders.getFirst());
            userName.setReadOnly(true);
        }
        return new HolderFields(words, userName, false);
    }

    /** As the one who is logged in. */
    void withoutCode() {
        code.setVisible(false);
    }

    boolean isUntouched() {
        return userName.isEmpty() && secret.isEmpty() && code.isEmpty();
    }

    boolean isWhole() {
        return isNamed() && (!code.isVisible() || !code.isEmpty());
    }

    private boolean isNamed() {
        return !userName.isEmpty() && !secret.isEmpty();
    }

    /** What is missing, of somebody who need not show a code when she is logged in herself, which the service knows better. */
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
