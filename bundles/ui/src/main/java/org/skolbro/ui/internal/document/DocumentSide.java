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

import org.skolbro.api.document.Draft;
import org.skolbro.api.document.HoldingView;
import org.skolbro.api.document.ReadDocument;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.text.Text;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Status;
import org.skolbro.ui.view.StatusChip;

/** Beside a document: why it is here, who keeps it and until when, what it came from. */
final class DocumentSide extends Section {

    private final Here here;
    private final Words words;

    DocumentSide(Here here, ReadDocument document, List<Text> why, Optional<PersonId> child) {
        this.here = here;
        words = Words.of(here);
        addClassNames("panel", "stack", "side");
        add(new H2(words.say("document.why")));
        UnorderedList reasons = new UnorderedList();
        reasons.addClassName("reasons");
        why.forEach(reason -> reasons.add(new ListItem(here.say(reason))));
        add(reasons);
        if (!document.holdings().isEmpty()) {
            add(new H2(words.say("document.kept-by")));
            document.holdings().forEach(holding -> add(kept(holding)));
        }
        document.source().ifPresent(source -> add(origin(source, child)));
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

    private Component origin(Draft.Source source, Optional<PersonId> child) {
        boolean correction = source.kind() == Draft.Source.Kind.CORRECTION;
        Div origin = new Div(new Anchor("/handling/" + source.document() + child.map(who -> "?barn=" + who).orElse(""),
            words.say(correction ? "document.corrects" : "document.started-from")));
        if (correction && !source.reason().isBlank()) {
            origin.add(new Paragraph(source.reason()));
        }
        origin.addClassName("stack-close");
        return origin;
    }
}
