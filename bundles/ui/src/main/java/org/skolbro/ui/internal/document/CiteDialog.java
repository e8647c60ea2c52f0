package org.skolbro.ui.internal.document;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.Draft;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** Chooses another document about the child whose texts come into the draft. */
final class CiteDialog extends Dialog {

    private static final int LATEST = 100;

    private final Here here;
    private final Words words;

    CiteDialog(Here here, Documents documents, DocumentId draft, PersonId child, Runnable taken) {
        this.here = here;
        words = Words.of(here);
        setHeaderTitle(words.say("write.cite.title"));
        setWidth("min(34rem, 94vw)");
        ComboBox<DocumentRow> which = new ComboBox<>(words.say("write.cite.which"));
        which.setItems(documents.about(here.caller(), child, Documents.Filter.ALL, Page.Request.first(LATEST)).items());
        which.setItemLabelGenerator(this::label);
        which.setWidthFull();
        Button take = new Button(words.say("write.cite"), click -> {
            if (which.getValue() != null) {
                close();
                if (documents.cite(here.caller(), draft, which.getValue().id()) instanceof Outcome.Refused<Draft> no) {
                    Toast.refused(no);
                }
                taken.run();
            }
        });
        take.addThemeVariants(ButtonVariant.PRIMARY);
        Div body = new Div(new Paragraph(words.say("write.cite.consequence")), which);
        body.addClassName("form-column");
        add(body);
        getFooter().add(new Button(words.say("action.cancel"), click -> close()), take);
    }

    private String label(DocumentRow row) {
        String type = here.say(row.typeName());
        return words.day(row.date()) + " " + (row.title().isBlank() || row.title().equals(type) ? type : type + ": " + row.title())
            + ", " + row.authorName();
    }
}
