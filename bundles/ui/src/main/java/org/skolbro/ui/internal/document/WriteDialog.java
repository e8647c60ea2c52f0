package org.skolbro.ui.internal.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.Draft;
import org.skolbro.api.form.FormId;
import org.skolbro.api.form.Forms;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.ui.internal.session.Visit;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.signin.StepUpView;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;

/** Chooses what to write: one button per type that may be written now. */
public final class WriteDialog extends Dialog {

    private static final String MEMORY = "document.recent";
    private static final Set<Role> STAFF = Set.of(Role.TEACHER, Role.MENTOR, Role.HEADTEACHER);

    private final Here here;
    private final Function<DocumentType, Outcome<Draft>> begin;

    /** All types that may be written about somebody. */
    public WriteDialog(Here here, Forms forms, Documents documents, About about) {
        this(here, forms, Words.of(here).say("write.choose"), documents.writable(here.caller(), about),
            type -> documents.start(here.caller(), type.id(), about));
    }

    /** @param begin makes the draft of the chosen type */
    WriteDialog(Here here, Forms forms, String question, List<DocumentType> choices, Function<DocumentType, Outcome<Draft>> begin) {
        this.here = here;
        this.begin = begin;
        Words words = Words.of(here);
        setHeaderTitle(question);
        setWidth("min(30rem, 94vw)");
        RecentTypes recent = Visit.current().recall(MEMORY, RecentTypes.class).orElse(RecentTypes.NONE);
        List<DocumentType> types = recent.order(choices);
        Div list = new Div();
        list.addClassName("type-list");
        byForm(types).forEach((form, ofForm) -> {
            if (byForm(types).size() > 1) {
                list.add(new H3(forms.name(form).map(here::say).orElse("")));
            }
            ofForm.forEach(type -> list.add(button(type)));
        });
        add(types.isEmpty() ? new EmptyState(VaadinIcon.PENCIL, words.say("write.nothing"),
            words.say("write.nothing.advice")) : list);
        if (!here.caller().level().reaches(AssuranceLevel.SECOND_FACTOR)
            && here.caller().roles().stream().anyMatch(STAFF::contains)) {
            add(more(words));
        }
        getFooter().add(new Button(words.say("action.cancel"), click -> close()));
    }

    /** A child in school and leisure-time centre has two of some kinds: under whose name they stand tells them apart. */
    private static Map<FormId, List<DocumentType>> byForm(List<DocumentType> types) {
        return types.stream().collect(Collectors.groupingBy(type -> new FormId(type.id().value().split("/")[0]),
            LinkedHashMap::new, Collectors.toList()));
    }

    /** What is not offered to a password alone would else be looked for in vain. */
    private Component more(Words words) {
        Paragraph why = new Paragraph(words.say("write.more"));
        why.addClassName("quiet");
        Button stepUp = new Button(words.say("write.step-up"), VaadinIcon.LOCK.create(), click -> {
            Visit.current().want(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters());
            close();
            UI.getCurrent().navigate(StepUpView.PATH);
        });
        stepUp.addThemeVariants(ButtonVariant.TERTIARY);
        Div more = new Div(why, stepUp);
        more.addClassNames("stack", "write-more");
        return more;
    }

    private Button button(DocumentType type) {
        Words words = Words.of(here);
        Button button = new Button(here.say(type.name()), click -> start(type));
        button.setDisableOnClick(true);
        if (type.level() == AssuranceLevel.SECOND_FACTOR) {
            button.setSuffixComponent(VaadinIcon.LOCK.create());
            button.setTooltipText(words.say("write.level"));
        } else if (type.pictures()) {
            Span pictures = new Span(VaadinIcon.CAMERA.create());
            pictures.getElement().setAttribute("aria-hidden", "true");
            button.setSuffixComponent(pictures);
        }
        return button;
    }

    private void start(DocumentType type) {
        Visit.current().remember(MEMORY, Visit.current().recall(MEMORY, RecentTypes.class).orElse(RecentTypes.NONE)
            .with(type.id()));
        close();
        go(begin.apply(type)).ifPresent(Toast::refused);
    }

    /** To the draft, or the core's no. */
    static Optional<Outcome.Refused<Draft>> go(Outcome<Draft> outcome) {
        return switch (outcome) {
            case Outcome.Done<Draft>(Draft draft) -> {
                UI.getCurrent().navigate("skriv/" + draft.id());
                yield Optional.empty();
            }
            case Outcome.Refused<Draft> refused -> Optional.of(refused);
        };
    }
}
