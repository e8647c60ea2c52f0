package org.skolbro.ui.internal.signin;

import java.util.function.BiConsumer;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.ui.internal.text.Words;

/** User name and password. */
final class PasswordPanel extends SignInPanel {

    private final TextField userName;
    private final PasswordField password;
    private final BiConsumer<String, String> submitted;

    PasswordPanel(Words words, String user, String filledIn, BiConsumer<String, String> submitted, Runnable useCode) {
        super(words.say("signin.title"), words.say("signin.enter"));
        this.submitted = submitted;
        userName = new TextField(words.say("signin.user-name"));
        userName.setAutocomplete(Autocomplete.USERNAME);
        userName.getElement().setAttribute("name", "username");
        userName.setValue(user);
        password = new PasswordField(words.say("signin.password"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.getElement().setAttribute("name", "password");
        password.setValue(filledIn);
        fields(userName, password);
        wayBack(words.say("signin.have-code"), useCode);
        userName.setAutofocus(true);
    }

    @Override
    void submit() {
        submitted.accept(userName.getValue(), password.getValue());
    }

    @Override
    void complain(String reason) {
        super.complain(reason);
        password.clear();
        password.focus();
    }
}
