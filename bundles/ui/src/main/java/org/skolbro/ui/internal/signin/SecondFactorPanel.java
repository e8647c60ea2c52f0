package org.skolbro.ui.internal.signin;

import java.util.function.Consumer;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.ui.internal.text.Words;

/** The six digits that the person's app shows. */
final class SecondFactorPanel extends SignInPanel {

    private final TextField code;
    private final Consumer<String> submitted;

    private SecondFactorPanel(Words words, String heading, Consumer<String> submitted) {
        super(heading, words.say("action.continue"));
        this.submitted = submitted;
        code = new TextField(words.say("factor.code"));
        code.getElement().setAttribute("autocomplete", "one-time-code");
        code.getElement().setAttribute("inputmode", "numeric");
        code.setMaxLength(7);
        code.setAutofocus(true);
    }

    /** Alone on its page. */
    static SecondFactorPanel alone(Words words, Consumer<String> submitted, Runnable back) {
        SecondFactorPanel panel = new SecondFactorPanel(words, words.say("factor.title"), submitted);
        panel.fields(new Paragraph(words.say("factor.help")), panel.code);
        panel.wayBack(words.say("action.cancel"), back);
        return panel;
    }

    /** Under steps that have said what to do. */
    static SecondFactorPanel last(Words words, Consumer<String> submitted, Runnable back) {
        SecondFactorPanel panel = new SecondFactorPanel(words, "", submitted);
        panel.fields(panel.code);
        panel.wayBack(words.say("action.cancel"), back);
        return panel;
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
