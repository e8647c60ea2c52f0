package org.skolbro.ui.internal.delivery;

import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** Asks who receives a new delivery. */
final class PlanDialog extends Dialog {

    private static final int LONGEST = 200;

    PlanDialog(Here here, Consumer<String> chosen) {
        Words words = Words.of(here);
        setHeaderTitle(words.say("delivery.new"));
        setWidth("min(34rem, 96vw)");
        TextField recipient = new TextField(words.say("delivery.recipient"));
        recipient.setHelperText(words.say("delivery.recipient.help"));
        recipient.setMaxLength(LONGEST);
        recipient.setValue(words.say("delivery.recipient.usual"));
        recipient.setRequiredIndicatorVisible(true);
        Div form = new Div(new Paragraph(words.say("delivery.new.lead")), recipient);
        form.addClassName("form-column");
        add(form);
        Button go = new Button(words.say("delivery.new.verb"), click -> {
            if (recipient.getValue().isBlank()) {
                recipient.setErrorMessage(words.say("delivery.recipient.missing"));
                recipient.setInvalid(true);
                return;
            }
            close();
            chosen.accept(recipient.getValue());
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.say("action.cancel"), click -> close()), go);
    }
}
