package org.skolbro.ui.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.server.streams.DownloadHandler;

import org.skolbro.api.access.Role;
import org.skolbro.api.disclosure.Disclosures;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.Field;
import org.skolbro.api.document.ReadDocument;
import org.skolbro.api.form.Forms;
import org.skolbro.api.order.OrderId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.print.Prints;
import org.skolbro.api.rectification.Rectifications;
import org.skolbro.api.retention.Holds;
import org.skolbro.api.transition.Transitions;
import org.skolbro.api.register.Register;
import org.skolbro.api.retention.DeclaredMilestones;
import org.skolbro.ui.internal.disclosure.AddToDisclosure;
import org.skolbro.ui.internal.problem.Address;
import org.skolbro.ui.internal.rectification.RectificationPanel;
import org.skolbro.ui.internal.retention.HoldHere;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.AskReason;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;
import org.skolbro.ui.view.Status;
import org.skolbro.ui.view.StatusChip;

/** A finalised document: what is written, where it stands, and why. */
public final class ReadView extends Sheet implements BeforeEnterObserver {

    private final Here here;
    private final Words words;
    private final Documents documents;
    private final Register register;
    private final Forms forms;
    private final Prints prints;
    private final Beside beside;

    /** What people say of a document besides what is written in it. */
    record Beside(DeclaredMilestones declared, Rectifications rectifications, Disclosures disclosures, Transitions transitions,
            Holds holds) {
    }

    public ReadView(Here here, Documents documents, Register register, Forms forms, Prints prints, Beside beside) {
        super(Words.of(here).say("document.title"), List.of());
        this.here = here;
        this.documents = documents;
        this.register = register;
        this.forms = forms;
        this.prints = prints;
        this.beside = beside;
        words = Words.of(here);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DocumentId id = Address.parameter(event, "document", DocumentId::parse);
        Optional<PersonId> child = Address.query(event, "barn", PersonId::parse);
        ReadDocument document = documents.read(here.caller(), id, child);
        DocumentRow row = document.row();
        retitle(row.title().isBlank() ? here.say(row.typeName()) : row.title(),
            Address.query(event, "bestallning", OrderId::parse).map(this::byOrder).orElseGet(() -> above(child)));
        inTab(here.say(row.typeName()));
        lead(words.say("document.meta", here.say(row.typeName()), words.day(row.date()), row.authorName(), row.unitName()));
        RectificationPanel rectified = new RectificationPanel(here, beside.rectifications(), id, child);
        List<Button> buttons = buttons(id, child, document);
        buttons.add(rectified.ask(!AtHome.of(here).isHome()));
        actions(buttons.toArray(Component[]::new));
        if (prints.ready()) {
            actions(pdf(id, child, row));
        }
        Div main = new Div(marks(document, child), rectified, new DocumentBody(here, documents, id)
            .show(document.type(), document.fields(), document.attachments()));
        main.addClassName("stack");
        Div halves = new Div(main, new DocumentSide(here, document, child, documents.why(here.caller(), id, child)));
        halves.addClassName("with-side");
        content(halves);
    }

    private List<Crumb> byOrder(OrderId order) {
        return List.of(new Crumb(words.say("order.title"), "bestallning/" + order));
    }

    private List<Crumb> above(Optional<PersonId> child) {
        return child.map(id -> register.child(here.caller(), id).child()).map(who -> List.of(new Crumb(who.isProtected()
            ? words.say("child.title") : who.name().full(), "barn/" + who.id())))
            .orElse(List.of(here.caller().roles().equals(Set.of(Role.GUARDIAN))
                ? new Crumb(words.say("own-children.title"), "mina-barn")
                : new Crumb(words.say("groups.title"), "grupper")));
    }

    private Component marks(ReadDocument document, Optional<PersonId> child) {
        Div marks = new Div(StatusChip.of(Status.FINALISED, Words.dayOf(document.finalisedAt()), here));
        if (document.row().place() != DocumentRow.Place.CURRENT) {
            marks.add(StatusChip.of(Status.valueOf(document.row().place().name()), here));
        }
        marks.addClassName("chips");
        Div all = new Div(marks);
        all.addClassName("stack-close");
        document.decidedBy().ifPresent(name -> {
            Paragraph decided = new Paragraph(words.say("document.decided-by", name, words.day(Words.dayOf(document.finalisedAt()))));
            decided.addClassName("strong");
            all.add(decided);
        });
        if (document.row().aboutNames().size() > 1) {
            all.add(new Paragraph(words.say("document.about", String.join(", ", document.row().aboutNames()))));
        }
        if (!AtHome.of(here).isHome()) {
            child.flatMap(who -> beside.transitions().withdrawn(here.caller(), who, document.row().id())).ifPresent(withdrawn -> {
                Paragraph since = new Paragraph(here.say(withdrawn));
                since.addClassNames("notice", "tone-warn");
                all.add(since);
            });
        }
        document.correctedBy().ifPresent(later -> {
            marks.add(StatusChip.of(Status.CORRECTED, here));
            all.add(new Anchor("/handling/" + later + child.map(who -> "?barn=" + who).orElse(""),
                words.say("document.corrected-by")));
        });
        return all;
    }

    private List<Button> buttons(DocumentId id, Optional<PersonId> child, ReadDocument document) {
        List<Button> buttons = new ArrayList<>();
        List<DocumentType> writable = child.map(who -> documents.writable(here.caller(), About.child(who))).orElse(List.of());
        boolean own = !AtHome.of(here).isHome() || document.row().authorName().equals(here.caller().displayName());
        if (own && writable.stream().anyMatch(type -> type.id().equals(document.type().id()))
            && document.correctedBy().isEmpty() && document.row().place() == DocumentRow.Place.CURRENT) {
            buttons.add(new Button(words.say("document.correct"), VaadinIcon.EDIT.create(), click -> new AskReason(here,
                words.say("document.correct.title"), words.say("document.correct.consequence"),
                words.say("document.correct.verb"), reason -> WriteDialog.go(documents.correct(here.caller(), id, reason))
                    .ifPresent(Toast::refused)).open()));
        }
        List<DocumentType> related = writable.stream().filter(type -> sharesAField(type, document.type())).toList();
        if (!related.isEmpty()) {
            buttons.add(new Button(words.say("document.start-from"), VaadinIcon.COPY_O.create(), click -> new WriteDialog(here, forms,
                words.say("document.start-from.which"), related,
                type -> documents.startFrom(here.caller(), id, type.id(), child.get())).open()));
        }
        if (!AtHome.of(here).isHome()) {
            buttons.addAll(DeclareButtons.of(here, beside.declared(), id, child));
            buttons.addAll(AddToDisclosure.button(here, beside.disclosures(), id, child));
            buttons.addAll(HoldHere.button(here, beside.holds(), id, child));
        }
        Button print = new Button(words.say("action.print"), VaadinIcon.PRINT.create());
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        print.addThemeVariants(ButtonVariant.TERTIARY);
        buttons.add(print);
        return buttons;
    }

    /** Named by type and day: the name of a file is seen by more than those who may read it. */
    private Anchor pdf(DocumentId id, Optional<PersonId> child, DocumentRow row) {
        String name = here.say(row.typeName()) + " " + row.date() + ".pdf";
        DownloadHandler handler = event -> {
            event.setFileName(name);
            event.setContentType("application/pdf");
            event.getResponse().setHeader("Cache-Control", "private, no-store");
            prints.document(here.caller(), id, child, here.locale(), event.getOutputStream());
        };
        Anchor link = new Anchor(handler, words.say("action.pdf"));
        link.addComponentAsFirst(VaadinIcon.DOWNLOAD_ALT.create());
        link.addClassNames("icon-word", "no-print");
        return link;
    }

    /** Whether anything of one would come into the other. */
    private static boolean sharesAField(DocumentType one, DocumentType other) {
        return one.fields().stream().anyMatch(field -> other.fields().stream().map(Field::key).anyMatch(field.key()::equals));
    }
}
