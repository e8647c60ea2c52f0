package org.skolbro.ui.view;

import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

import org.skolbro.ui.internal.text.Words;

/** Asks why. What is answered is written where the act is, so an empty reason is no reason. */
public final class AskReason extends Dialog {

    private static final int LONGEST = 500;

    public AskReason(Here here, String question, String consequence, String verb, Consumer<String> answered) {
        Words words = Words.of(here);
        setHeaderTitle(question);
        setMaxWidth("34rem");
        TextArea reason = new TextArea(words.say("reason.label"));
        reason.setMaxLength(LONGEST);
        reason.setMinRows(3);
        reason.setWidthFull();
        reason.setRequired(true);
        Div body = new Div(new Paragraph(consequence), reason);
        body.addClassName("form-column");
        add(body);
        Button confirm = new Button(verb, click -> {
            if (reason.getValue().isBlank()) {
                reason.setInvalid(true);
                reason.setErrorMessage(words.say("reason.missing"));
                reason.focus();
            } else {
                close();
                answered.accept(reason.getValue().strip());
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.say("action.cancel"), click -> close()), confirm);
        reason.setAutofocus(true);
    }
}
