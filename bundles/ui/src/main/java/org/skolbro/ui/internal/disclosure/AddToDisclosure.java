package org.skolbro.ui.internal.disclosure;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;

import org.skolbro.api.access.Role;
import org.skolbro.api.disclosure.DisclosureId;
import org.skolbro.api.disclosure.Disclosures;
import org.skolbro.api.disclosure.Disclosures.Addable;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** Adds a document that one reads to a request that is open. */
public final class AddToDisclosure extends Dialog {

    private AddToDisclosure(Here here, Disclosures disclosures, DocumentId document, Optional<PersonId> child) {
        Words words = Words.of(here);
        List<Addable> open = disclosures.addable(here.caller());
        setHeaderTitle(words.say("disclosure.add"));
        setWidth("min(30rem, 96vw)");
        RadioButtonGroup<Addable> which = new RadioButtonGroup<>(words.say("disclosure.add.which"));
        which.setItems(open);
        which.setItemLabelGenerator(one -> words.say("disclosure.add.one", one.number(), words.day(one.received()), one.responsible()));
        which.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        open.stream().findFirst().ifPresent(which::setValue);
        Div body = new Div(new Paragraph(words.say(open.isEmpty() ? "disclosure.add.none" : "disclosure.add.consequence")));
        body.addClassName("form-column");
        add(body);
        getFooter().add(new Button(words.say("action.cancel"), click -> close()));
        if (open.isEmpty()) {
            return;
        }
        body.add(which);
        Button add = new Button(words.say("disclosure.add.verb"), click -> {
            close();
            switch (disclosures.add(here.caller(), which.getValue().id(), document, child)) {
                case Outcome.Done<DisclosureId> ignored -> Toast.done(words.say("disclosure.added", which.getValue().number()));
                case Outcome.Refused<DisclosureId> no -> Toast.refused(no);
            }
        });
        add.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(add);
    }

    /** For those who may. */
    public static List<Button> button(Here here, Disclosures disclosures, DocumentId document, Optional<PersonId> child) {
        boolean may = here.caller().roles().contains(Role.ARCHIVIST) || here.caller().roles().contains(Role.HEADTEACHER);
        return may ? List.of(new Button(Words.of(here).say("disclosure.add"), VaadinIcon.ENVELOPE_OPEN_O.create(),
            click -> new AddToDisclosure(here, disclosures, document, child).open())) : List.of();
    }
}
