package org.skolbro.ui.internal.document;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;

import org.skolbro.api.access.Role;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.Draft;
import org.skolbro.api.document.Field;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.ConfirmWithCount;
import org.skolbro.ui.view.Here;

/** What one may do with a draft as a whole. */
final class WriteActions {

    private final Here here;
    private final Words words;
    private final Documents documents;
    private final Editing editing;

    WriteActions(Here here, Documents documents, Editing editing) {
        this.here = here;
        this.documents = documents;
        this.editing = editing;
        words = Words.of(here);
    }

    void finalise(List<Field> missing) {
        if (editing.hasUnsaved()) {
            Toast.trouble(words.say("write.not-yet"), words.say("write.not-saved"));
        } else if (!missing.isEmpty()) {
            Toast.trouble(words.say("write.not-yet"), words.say("write.missing",
                missing.stream().map(field -> here.say(field.label())).collect(Collectors.joining(", "))));
        } else {
            new ConfirmWithCount(here, words.say("write.finalise.question", here.say(editing.draft().type().name())),
                consequence(), words.say("write.finalise"), this::finaliseNow).open();
        }
    }

    void preview() {
        Draft draft = editing.draft();
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(words.say("write.preview.title"));
        dialog.setWidth("min(46rem, 96vw)");
        boolean guardians = draft.type().readers().contains(Role.GUARDIAN);
        Paragraph who = new Paragraph(words.say(guardians ? "write.preview.lead" : "write.preview.never"));
        who.addClassName("quiet");
        Div body = new Div(who);
        body.addClassName("stack");
        if (guardians) {
            body.add(new H2(draft.title().isBlank() ? here.say(draft.type().name()) : draft.title()),
                new DocumentBody(here, documents, draft.id()).show(draft.type(), draft.fields(), draft.attachments()));
        }
        dialog.add(body);
        dialog.getFooter().add(new Button(words.say("action.close"), click -> dialog.close()));
        dialog.open();
    }

    void invite(Consumer<List<String>> joined) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(words.say("write.invite.title"));
        ComboBox<Draft.CoAuthor> who = new ComboBox<>(words.say("write.invite.who"));
        who.setItems(documents.possibleCoAuthors(here.caller(), editing.draft().id()));
        who.setItemLabelGenerator(Draft.CoAuthor::name);
        who.setWidthFull();
        Button invite = new Button(words.say("write.invite"), click -> {
            if (who.getValue() != null) {
                editing.renew(documents.invite(here.caller(), editing.draft().id(), who.getValue().person()));
                joined.accept(editing.draft().otherAuthors());
                dialog.close();
            }
        });
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        Div body = new Div(new Paragraph(words.say("write.invite.consequence")), who);
        body.addClassName("form-column");
        dialog.setWidth("min(28rem, 94vw)");
        dialog.add(body);
        dialog.getFooter().add(new Button(words.say("action.cancel"), click -> dialog.close()), invite);
        dialog.open();
    }

    void discard() {
        new ConfirmWithCount(here, words.say("write.discard.question"), words.say("write.discard.consequence"),
            words.say("write.discard"), () -> {
                documents.discard(here.caller(), editing.draft().id());
                Toast.done(words.say("write.discarded"));
                UI.getCurrent().navigate("");
            }).dangerous().open();
    }

    private String consequence() {
        Draft draft = editing.draft();
        String names = String.join(", ", draft.aboutNames());
        if (draft.about() instanceof About.OfGroup) {
            return words.say("write.finalise.group", names);
        }
        return words.say(draft.type().readers().contains(Role.GUARDIAN) ? "write.finalise.guardians"
            : "write.finalise.staff", names);
    }

    private void finaliseNow() {
        Draft draft = editing.draft();
        switch (documents.finalise(here.caller(), draft.id())) {
            case Outcome.Done<DocumentRow>(DocumentRow row) -> {
                Toast.done(words.say("write.finalised"));
                UI.getCurrent().navigate("handling/" + row.id(), forFirst(draft.about()));
            }
            case Outcome.Refused<DocumentRow> no -> Toast.refused(no);
        }
    }

    private static QueryParameters forFirst(About about) {
        return about instanceof About.OfChildren children
            ? QueryParameters.of("barn", children.children().getFirst().toString()) : QueryParameters.empty();
    }
}
