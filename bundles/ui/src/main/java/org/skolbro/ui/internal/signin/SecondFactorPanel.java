package org.skolbro.ui.internal.signin;

import java.util.function.Consumer;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.ui.internal.text.Words;

/** The six digits that the person's app shows. */
final class SecondFactorPanel extends SignInPanel {

    private final TextField code;
    private final Consumer<String> submitted;

    SecondFactorPanel(Words words, Consumer<String> submitted, Runnable back) {
        super(words.say("factor.title"), words.say("action.continue"));
        this.submitted = submitted;
        code = new TextField(words.say("factor.code"));
        code.getElement().setAttribute("autocomplete", "one-time-code");
        code.getElement().setAttribute("inputmode", "numeric");
        code.setMaxLength(7);
        code.setAutofocus(true);
        fields(new Paragraph(words.say("factor.help")), code);
        wayBack(words.say("action.cancel"), back);
    }

    @Override
    void submit() {
        submitted.accept(code.getValue());
    }

    @Override
    void complain(String reason) {
        super.complain(reason);
        code.clear();
        code.focus();
    }
}
