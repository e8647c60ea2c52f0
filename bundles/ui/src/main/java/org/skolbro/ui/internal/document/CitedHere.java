package org.skolbro.ui.internal.document;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.Draft;
import org.skolbro.api.person.PersonId;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** What a draft corrects or builds on, with links, and a way to take in more. */
final class CitedHere extends Div {

    private final Here here;
    private final Words words;
    private final Documents documents;
    private final Editing editing;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph heading = new Paragraph();
    private final Button more = new Button();

    /** @param changed hears that texts came in */
    CitedHere(Here here, Documents documents, Editing editing, Consumer<Editing.Result> changed) {
        this.here = here;
        this.documents = documents;
        this.editing = editing;
        words = Words.of(here);
        addClassNames("stack-close", "cited");
        heading.setText(words.say("write.starts-from"));
        list.addClassName("cited-list");
        boolean corrects = editing.draft().source().filter(source -> source.kind() == Draft.Source.Kind.CORRECTION).isPresent();
        if (corrects) {
            add(new Paragraph(words.say("write.corrects")));
        }
        add(heading, list);
        if (!corrects && !AtHome.of(here).isHome()
            && editing.draft().about() instanceof About.OfChildren(List<PersonId> children) && children.size() == 1) {
            more.setText(words.say("write.cite"));
            more.setIcon(VaadinIcon.COPY_O.create());
            more.addClickListener(click -> new CiteDialog(here, documents, editing.draft().id(), children.getFirst(), () -> {
                show();
                changed.accept(editing.save());
            }).open());
            more.addThemeVariants(ButtonVariant.TERTIARY);
            add(more);
        }
        show();
    }

    /** @param open whether the caller may write */
    void follow(boolean open) {
        more.setVisible(open);
    }

    private void show() {
        List<DocumentRow> cited = documents.cited(here.caller(), editing.draft().id());
        list.removeAll();
        cited.forEach(row -> list.add(new ListItem(link(here, words, editing.draft().about(), row))));
        list.setVisible(!cited.isEmpty());
        heading.setVisible(!cited.isEmpty());
    }

    /** A document as one finds it again: its kind, day and author, with the child for whom it is read. */
    static Anchor link(Here here, Words words, About about, DocumentRow row) {
        return link(here, words, about instanceof About.OfChildren(List<PersonId> children)
            ? "?barn=" + children.getFirst() : "", row);
    }

    static Anchor link(Here here, Words words, String query, DocumentRow row) {
        Span who = new Span(words.say("document.cited", words.day(row.date()), row.authorName()));
        who.addClassName("quiet");
        Anchor link = new Anchor("/handling/" + row.id() + query, new Span(here.say(row.typeName())), who);
        link.addClassName("cited-link");
        return link;
    }
}
