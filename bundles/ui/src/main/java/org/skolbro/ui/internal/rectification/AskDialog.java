package org.skolbro.ui.internal.rectification;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.rectification.RectificationId;
import org.skolbro.api.rectification.Rectifications.Asked;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** Says what is wrong in a document, and for whom. */
final class AskDialog extends Dialog {

    static final int LONGEST = 4000;

    /** Hands over what was said. */
    interface Asking {
        Outcome<RectificationId> ask(Asked asked);
    }

    /** @param registerFacts where facts of the register are corrected */
    AskDialog(Here here, boolean staff, String registerFacts, Asking asking, Runnable asked) {
        Words words = Words.of(here);
        setHeaderTitle(words.say("rectification.ask.title"));
        setWidth("min(36rem, 96vw)");
        TextArea wrong = new TextArea(words.say("rectification.wrong"));
        wrong.setHelperText(words.say("rectification.wrong.help"));
        wrong.setMaxLength(LONGEST);
        wrong.setMinRows(4);
        wrong.setWidthFull();
        wrong.setRequired(true);
        TextField behalf = new TextField(words.say("rectification.behalf"));
        behalf.setHelperText(words.say("rectification.behalf.help"));
        behalf.setMaxLength(400);
        behalf.setWidthFull();
        behalf.setVisible(staff);
        Paragraph register = new Paragraph(registerFacts);
        register.addClassName("quiet");
        Div body = new Div(new Paragraph(words.say("rectification.ask.consequence")), wrong, behalf, register);
        body.addClassName("form-column");
        add(body);
        Button confirm = new Button(words.say("rectification.ask.verb"), click -> {
            if (wrong.getValue().isBlank()) {
                wrong.setInvalid(true);
                wrong.setErrorMessage(words.say("rectification.wrong.missing"));
                wrong.focus();
                return;
            }
            switch (asking.ask(new Asked(wrong.getValue(), behalf.getValue()))) {
                case Outcome.Done<RectificationId> ignored -> {
                    close();
                    Toast.done(words.say("rectification.asked"));
                    asked.run();
                }
                case Outcome.Refused<RectificationId> no -> Toast.refused(no);
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.say("action.cancel"), click -> close()), confirm);
        wrong.setAutofocus(true);
    }
}
