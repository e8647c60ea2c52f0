package org.skolbro.ui.internal.document;

import java.util.Set;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import org.skolbro.api.access.Role;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.Draft;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** A draft as the family will read it, or that it never will. */
final class Preview extends Dialog {

    Preview(Here here, Documents documents, Draft draft) {
        Words words = Words.of(here);
        Set<Role> readers = draft.type().readers();
        boolean guardians = readers.contains(Role.GUARDIAN);
        boolean family = guardians || readers.contains(Role.PUPIL);
        setHeaderTitle(AtHome.of(here).isHome() ? words.say("write.preview.plain")
            : words.say(guardians || !family ? "write.preview.title" : "write.preview.pupil"));
        setWidth("min(64rem, 96vw)");
        Div body = new Div();
        body.addClassName("stack");
        if (!AtHome.of(here).isHome()) {
            Paragraph who = new Paragraph(words.say(family ? "write.preview.lead" : "write.preview.never"));
            who.addClassName("quiet");
            body.add(who);
        }
        if (family) {
            body.add(new H2(draft.title().isBlank() ? here.say(draft.type().name()) : draft.title()),
                new DocumentBody(here, documents, draft.id()).show(draft.type(), draft.fields(), draft.attachments()));
        }
        add(body);
        getFooter().add(new Button(words.say("action.close"), click -> close()));
    }
}
