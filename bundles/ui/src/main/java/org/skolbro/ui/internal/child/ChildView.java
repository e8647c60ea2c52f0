package org.skolbro.ui.internal.child;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.server.streams.DownloadHandler;

import org.skolbro.api.access.Role;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.ChildCard;
import org.skolbro.api.retention.DeclaredMilestones.What;
import org.skolbro.ui.internal.document.DeclareDialog;
import org.skolbro.ui.internal.document.WriteDialog;
import org.skolbro.ui.internal.list.Segments;
import org.skolbro.ui.internal.problem.Address;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.AskReason;
import org.skolbro.ui.view.ChildHeader;
import org.skolbro.ui.view.FormChip;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** One page per child: who it is, everything written, and how the consents stand. */
public final class ChildView extends Sheet implements BeforeEnterObserver {

    private final Here here;
    private final Words words;
    private final ChildViews.Services services;
    private final Div number = new Div();

    public ChildView(Here here, ChildViews.Services services) {
        super(Words.of(here).say("child.title"), List.of());
        this.here = here;
        this.services = services;
        words = Words.of(here);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId child = Address.parameter(event, "child", PersonId::parse);
        ChildCard card = services.register().child(here.caller(), child);
        // a protected child's name stays out of the browser's history
        retitle(card.child().isProtected() ? words.say("child.title") : card.child().name().full(), above(card));
        List<DocumentType> types = services.documents().writable(here.caller(), About.child(child));
        if (!types.isEmpty()) {
            Button write = new Button(words.say("action.write"), VaadinIcon.PENCIL.create(),
                click -> new WriteDialog(here, services.forms(), services.documents(), About.child(child)).open());
            write.addThemeVariants(ButtonVariant.PRIMARY);
            actions(write);
        }
        if (mayOrder() && !card.child().isProtected()) {
            // what lies in an archive is not on this page for her
            actions(link("/bestallningar?barn=" + child, words.say("child.order"), VaadinIcon.INBOX));
        }
        if (here.caller().roles().contains(Role.HEADTEACHER)) {
            actions(link("/barn/" + child + "/foljer-med", words.say("matrix.child"), VaadinIcon.EXCHANGE));
        }
        if (services.prints().ready()) {
            actions(everything(child));
        }
        if (isStaff() && services.declared().counts(here.caller(), types.stream().map(DocumentType::id).toList(), What.IRRELEVANT)) {
            actions(new Button(words.say("declare.many"), VaadinIcon.CALENDAR_CLOCK.create(), click -> DeclareDialog.many(here,
                services.declared(), What.IRRELEVANT, child, () -> { }).open()));
        }
        ChildTimeline timeline = new ChildTimeline(here, services.documents(), child,
            isStaff() ? services.transitions().withdrawn(here.caller(), child) : Set.of());
        Section side = new ChildSide(here, services.consents(), card);
        content(header(card), phoneTabs(timeline, side), halves(timeline, side));
    }

    private Anchor link(String address, String word, VaadinIcon icon) {
        Anchor link = new Anchor(address, word);
        link.addComponentAsFirst(icon.create());
        link.addClassNames("icon-word", "no-print");
        return link;
    }

    private boolean mayOrder() {
        return here.caller().roles().stream().anyMatch(Set.of(Role.TEACHER, Role.MENTOR, Role.HEADTEACHER)::contains);
    }

    /** The name of a file is seen by more than those who may read it. */
    private Anchor everything(PersonId child) {
        DownloadHandler handler = event -> {
            event.setFileName(words.say("print.file") + ".pdf");
            event.setContentType("application/pdf");
            event.getResponse().setHeader("Cache-Control", "private, no-store");
            services.prints().child(here.caller(), child, here.locale(), event.getOutputStream());
        };
        Anchor link = new Anchor(handler, words.say("child.print"));
        link.addComponentAsFirst(VaadinIcon.PRINT.create());
        link.addClassNames("icon-word", "no-print");
        return link;
    }

    private List<Crumb> above(ChildCard card) {
        if (here.caller().person().filter(card.child().id()::equals).isPresent()) {
            return List.of();
        }
        if (here.caller().roles().stream().allMatch(role -> role == Role.GUARDIAN || role == Role.PUPIL)) {
            return List.of(new Crumb(words.say("own-children.title"), "mina-barn"));
        }
        Crumb groups = new Crumb(words.say("groups.title"), "grupper");
        return card.groups().isEmpty() ? List.of(groups)
            : List.of(groups, new Crumb(card.groups().getFirst().name(), "grupp/" + card.groups().getFirst().id()));
    }

    private Component header(ChildCard card) {
        List<FormChip> chips = card.child().schoolTypes().stream().map(services.forms()::serving)
            .flatMap(Optional::stream).distinct()
            .map(form -> services.forms().name(form).map(text -> new FormChip(form, text, here)).orElse(null))
            .filter(Objects::nonNull).toList();
        masked(card);
        Div all = new Div();
        if (card.child().isProtected()) {
            Span name = new Span(card.child().name().full());
            name.addClassName("card-title");
            all.add(name);
        }
        all.add(new ChildHeader(here, card, chips, number));
        return all;
    }

    private void masked(ChildCard card) {
        number.addClassName("row");
        number.removeAll();
        number.add(new Span(card.child().maskedNumber()));
        if (isStaff() && !card.child().maskedNumber().isEmpty()) {
            Button reveal = new Button(words.say("child.reveal"), click -> new AskReason(here,
                words.say("child.reveal.title"), words.say("child.reveal.consequence"), words.say("child.reveal"),
                reason -> {
                    number.removeAll();
                    number.add(new Span(services.register().reveal(here.caller(), card.child().id(), reason).formatted()));
                }).open());
            reveal.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            reveal.addClassName("no-print");
            number.add(reveal);
        }
    }

    private boolean isStaff() {
        return here.caller().roles().stream().anyMatch(role -> role != Role.GUARDIAN && role != Role.PUPIL);
    }

    private Component halves(Component timeline, Component side) {
        Div halves = new Div(timeline, side);
        halves.addClassName("with-side");
        return halves;
    }

    /** On a phone one half is shown at a time; the style sheet decides what a phone is. */
    private Component phoneTabs(Component timeline, Component side) {
        side.addClassName("hidden-on-phone");
        Segments<Boolean> halves = new Segments<>(words.say("child.place"), List.of(true, false),
            documents -> words.say(documents ? "child.tab.documents" : "child.tab.side")).chosen(true, documents -> {
                timeline.getElement().getClassList().set("hidden-on-phone", !documents);
                side.getElement().getClassList().set("hidden-on-phone", documents);
            });
        halves.addClassName("phone-only");
        return halves;
    }
}
