package org.skolbro.ui.internal.consent;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;

import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentAnswer.OnPaper;
import org.skolbro.api.consent.ConsentCard;
import org.skolbro.api.consent.Consents;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** Who answered what and when, newest first; of a paper, who registered it and, for the headteacher, its scan. */
public final class AnswerHistory extends Details {

    private final Here here;
    private final Words words;

    public AnswerHistory(Here here, ConsentCard card) {
        this(here, card, Optional.empty());
    }

    /** @param scans opens the scans, for the child's headteacher */
    public AnswerHistory(Here here, ConsentCard card, Optional<Consents> scans) {
        this.here = here;
        words = Words.of(here);
        UnorderedList list = new UnorderedList();
        list.addClassName("reasons");
        card.history().forEach(given -> list.add(line(given, scans)));
        setSummaryText(words.say("consent.history", card.history().size()));
        add(list);
    }

    private ListItem line(ConsentCard.Given given, Optional<Consents> scans) {
        ConsentAnswer answer = given.answer();
        if (answer.paper().isEmpty()) {
            return new ListItem(words.say("consent.history.line", words.moment(answer.at()), given.guardianName(),
                words.word("consent.choice", answer.choice()), answer.textVersion()));
        }
        OnPaper paper = answer.paper().get();
        ListItem line = new ListItem(new Span(words.say("consent.history.paper", words.day(paper.signedOn()), given.guardianName(),
            words.word("consent.choice", answer.choice()), answer.textVersion(), paper.registeredBy(), words.moment(paper.registeredAt()))));
        scans.ifPresent(from -> line.add(new Span(" "), new Anchor(scan(answer, paper, from), words.say("consent.scan"))));
        return line;
    }

    private DownloadHandler scan(ConsentAnswer answer, OnPaper paper, Consents scans) {
        return event -> {
            event.setFileName(paper.scan().fileName());
            event.setContentType(paper.scan().mediaType());
            event.setContentLength(paper.scan().bytes());
            event.getResponse().setHeader("Cache-Control", "private, no-store");
            send(scans.scan(here.caller(), answer.child(), answer.id()), event.getOutputStream());
        };
    }

    private static void send(InputStream content, OutputStream out) throws IOException {
        try (content) {
            content.transferTo(out);
        }
    }
}
