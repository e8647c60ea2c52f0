package org.skolbro.ui.internal.document;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.Draft;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** Asks a colleague to write along. */
final class InviteDialog extends Dialog {

    InviteDialog(Here here, Documents documents, DocumentId draft, Runnable joined) {
        Words words = Words.of(here);
        setHeaderTitle(words.say("write.invite.title"));
        ComboBox<Draft.CoAuthor> who = new ComboBox<>(words.say("write.invite.who"));
        who.setItems(documents.possibleCoAuthors(here.caller(), draft));
        who.setItemLabelGenerator(Draft.CoAuthor::name);
        who.setWidthFull();
        Button invite = new Button(words.say("write.invite"), click -> {
            if (who.getValue() != null) {
                documents.invite(here.caller(), draft, who.getValue().person());
                joined.run();
                close();
            }
        });
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        Div body = new Div(new Paragraph(words.say("write.invite.consequence")), who);
        body.addClassName("form-column");
        setWidth("min(28rem, 94vw)");
        add(body);
        getFooter().add(new Button(words.say("action.cancel"), click -> close()), invite);
    }
}
