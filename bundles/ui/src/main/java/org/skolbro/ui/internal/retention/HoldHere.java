package org.skolbro.ui.internal.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;

import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.api.retention.Holds;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** Places a hold from the page of a document: on it, on its case, or on all that is kept of the child. */
public final class HoldHere {

    private enum What {
        DOCUMENT, CASE, CHILD
    }

    private HoldHere() {
    }

    /** For archivists. */
    public static List<Button> button(Here here, Holds holds, DocumentId document, Optional<PersonId> child) {
        return here.caller().roles().contains(Role.ARCHIVIST) ? List.of(new Button(Words.of(here).say("hold.place"), VaadinIcon.LOCK.create(),
            click -> open(here, holds, document, child))) : List.of();
    }

    private static void open(Here here, Holds holds, DocumentId document, Optional<PersonId> child) {
        Words words = Words.of(here);
        List<DocumentId> inCase = holds.caseOf(here.caller(), document);
        List<What> choices = new ArrayList<>(List.of(What.DOCUMENT));
        if (inCase.size() > 1) {
            choices.add(What.CASE);
        }
        child.ifPresent(who -> choices.add(What.CHILD));
        RadioButtonGroup<What> what = new RadioButtonGroup<>(words.say("hold.scope"));
        what.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        what.setItems(choices);
        what.setItemLabelGenerator(one -> switch (one) {
            case DOCUMENT -> words.say("hold.here.document");
            case CASE -> words.say("hold.here.case", inCase.size());
            case CHILD -> words.say("hold.here.child");
        });
        what.setValue(What.DOCUMENT);
        new HoldDialog(here, what, (reason, basis) -> Optional.of(switch (what.getValue()) {
            case DOCUMENT -> holds.place(here.caller(), new HoldRow.OnDocument(document), reason, basis);
            case CASE -> holds.placeOnEach(here.caller(), inCase, reason, basis);
            case CHILD -> holds.place(here.caller(), new HoldRow.OnChild(child.orElseThrow()), reason, basis);
        }), () -> UI.getCurrent().refreshCurrentRoute(false)).open();
    }
}
