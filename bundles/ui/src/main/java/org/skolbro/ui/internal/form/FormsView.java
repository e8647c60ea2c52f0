package org.skolbro.ui.internal.form;

import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.form.FormStatus;
import org.skolbro.api.form.Forms;
import org.skolbro.api.register.SchoolType;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;
import org.skolbro.ui.view.Status;
import org.skolbro.ui.view.StatusChip;

/** The school forms, one card each: state, version, counts, faults in plain words. */
public final class FormsView extends Sheet {

    private final Here here;
    private final Words words;

    public FormsView(Here here, Forms forms) {
        super(Words.of(here).say("form.title"), List.of());
        this.here = here;
        words = Words.of(here);
        lead(words.say("form.lead"));
        List<FormStatus> all = forms.all(here.caller());
        if (all.isEmpty()) {
            content(new EmptyState(VaadinIcon.PUZZLE_PIECE, words.say("form.none"), words.say("form.none.advice")));
            return;
        }
        Div cards = new Div(all.stream().map(this::card).toArray(Component[]::new));
        cards.addClassName("cards");
        content(cards);
    }

    private Component card(FormStatus form) {
        Div head = new Div(new H2(here.say(form.name())), StatusChip.of(Status.valueOf(form.state().name()), here));
        head.addClassName("row");
        Paragraph version = new Paragraph(form.version().isEmpty() ? words.say("form.no-version")
            : words.say("form.version", form.version()));
        version.addClassName("quiet");
        Paragraph serves = new Paragraph(words.say("form.serves",
            form.serves().stream().map(SchoolType::value).sorted().collect(Collectors.joining(", "))));
        Article card = new Article(head, version, serves, new Paragraph(words.say("form.counts",
            words.count(form.children()), words.count(form.documents()), form.documentTypes())));
        card.addClassNames("card-link", "form-" + form.id().value());
        if (!form.faults().isEmpty()) {
            UnorderedList faults = new UnorderedList(form.faults().stream().map(fault -> new ListItem(here.say(fault)))
                .toArray(ListItem[]::new));
            faults.addClassNames("complaint", "reasons");
            card.add(faults);
        }
        if (form.state() == FormStatus.State.ABSENT) {
            card.add(new Paragraph(words.say("form.absent")));
        }
        return card;
    }
}
