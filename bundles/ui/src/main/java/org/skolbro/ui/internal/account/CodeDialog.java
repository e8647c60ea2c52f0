package org.skolbro.ui.internal.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.skolbro.api.access.Accounts.Invitation;
import org.skolbro.ui.internal.text.Words;

/** Shows a one-time code, once: it is stored hashed and cannot be shown again. */
final class CodeDialog extends Dialog {

    CodeDialog(Words words, Invitation invitation) {
        setHeaderTitle(words.say("account.code.title", invitation.userName()));
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        setWidth("min(30rem, 96vw)");
        Code code = new Code(invitation.oneTimeCode());
        code.addClassNames("secret", "big");
        Div body = new Div(new Paragraph(words.say("account.code.lead")), code,
            new Paragraph(words.say("account.code.until", words.moment(invitation.validUntil()))));
        body.addClassName("stack");
        add(body);
        Button seen = new Button(words.say("account.code.seen"), click -> close());
        seen.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(seen);
    }
}
