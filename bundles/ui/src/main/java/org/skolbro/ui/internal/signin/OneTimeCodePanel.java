package org.skolbro.ui.internal.signin;

import java.util.function.Consumer;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.ui.internal.text.Words;

/** The one-time code of an invitation or a reset, and the password that is chosen with it. */
final class OneTimeCodePanel extends SignInPanel {

    record Entered(String userName, String code, String password, String repeated) {
    }

    private final TextField userName;
    private final TextField code;
    private final PasswordField password;
    private final PasswordField repeated;
    private final Consumer<Entered> submitted;

    OneTimeCodePanel(Words words, Consumer<Entered> submitted, Runnable back) {
        super(words.say("signin.code-title"), words.say("signin.choose-password"));
        this.submitted = submitted;
        userName = new TextField(words.say("signin.user-name"));
        userName.setAutocomplete(Autocomplete.USERNAME);
        userName.setAutofocus(true);
        code = new TextField(words.say("signin.one-time-code"));
        code.setAutocomplete(Autocomplete.OFF);
        password = new PasswordField(words.say("signin.new-password"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(words.say("signin.password-help", SignInFlow.SHORTEST_PASSWORD));
        repeated = new PasswordField(words.say("signin.repeat-password"));
        repeated.setAutocomplete(Autocomplete.NEW_PASSWORD);
        fields(new Paragraph(words.say("signin.code-help")), userName, code, password, repeated);
        wayBack(words.say("action.back"), back);
    }

    @Override
    void submit() {
        submitted.accept(new Entered(userName.getValue(), code.getValue(), password.getValue(), repeated.getValue()));
    }
}
