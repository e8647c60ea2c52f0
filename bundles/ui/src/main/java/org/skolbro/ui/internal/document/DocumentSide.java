package org.skolbro.ui.internal.document;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.Draft;
import org.skolbro.api.document.HoldingView;
import org.skolbro.api.document.ReadDocument;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.text.Text;
import org.skolbro.ui.internal.text.Citation;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Status;
import org.skolbro.ui.view.StatusChip;

/** Beside a document: why it is here, who keeps it and until when, what it came from. */
final class DocumentSide extends Section {

    private final Here here;
    private final Words words;

    DocumentSide(Here here, ReadDocument document, Optional<PersonId> child, List<Text> why) {
        this.here = here;
        words = Words.of(here);
        addClassNames("panel", "stack", "side");
        add(new H2(words.say("document.why")));
        UnorderedList reasons = new UnorderedList();
        reasons.addClassName("reasons");
        why.forEach(reason -> reasons.add(new ListItem(Citation.unbroken(here.say(reason)))));
        add(reasons);
        if (!document.holdings().isEmpty()) {
            add(new H2(words.say("document.kept-by")));
            document.holdings().forEach(holding -> add(kept(holding)));
        }
        document.source().filter(source -> source.kind() == Draft.Source.Kind.CORRECTION)
            .ifPresent(source -> add(corrected(source, child)));
        cited("document.cites", document.cites(), child);
        cited("document.cited-by", document.citedBy(), child);
    }

    private Component kept(HoldingView holding) {
        Span who = new Span(holding.holderName());
        who.addClassName("strong");
        Span how = new Span(words.word("holding", holding.basis()));
        how.addClassName("quiet");
        Div line = new Div(who, how, switch (holding.state()) {
            case ACTIVE, DUE -> holding.dueOn().map(day -> StatusChip.of(Status.DUE, day, here))
                .orElseGet(() -> StatusChip.of(Status.KEPT, here));
            case DESTROYED -> StatusChip.of(Status.DESTROYED, here);
            case DELIVERED, ANONYMISED -> StatusChip.of(Status.DELIVERED, here);
        });
        line.addClassName("stack-close");
        return line;
    }

    private Component corrected(Draft.Source source, Optional<PersonId> child) {
        Div origin = new Div(new Anchor("/handling/" + source.document() + query(child), words.say("document.corrects")));
        if (!source.reason().isBlank()) {
            origin.add(new Paragraph(source.reason()));
        }
        origin.addClassName("stack-close");
        return origin;
    }

    private void cited(String heading, List<DocumentRow> rows, Optional<PersonId> child) {
        if (!rows.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("cited-list");
            rows.forEach(row -> list.add(new ListItem(CitedHere.link(here, words, query(child), row))));
            add(new H2(words.say(heading)), list);
        }
    }

    private static String query(Optional<PersonId> child) {
        return child.map(who -> "?barn=" + who).orElse("");
    }
}
