package org.skolbro.ui.internal.transfer;

import java.util.Comparator;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;

import org.skolbro.api.transfer.Arrival;
import org.skolbro.api.transfer.Arrivals;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** What the sender has told of consent that was withdrawn there, and the answers to it. */
final class NoticesTaken extends Section {

    private final Here here;
    private final Words words;
    private final Arrivals arrivals;
    private final Arrival arrival;

    NoticesTaken(Here here, Arrivals arrivals, Arrival arrival) {
        this.here = here;
        this.arrivals = arrivals;
        this.arrival = arrival;
        words = Words.of(here);
        addClassNames("panel", "stack");
        boolean given = arrival.notices().stream().max(Comparator.comparing(Arrival.Notice::saidAt)).filter(Arrival.Notice::given).isPresent();
        Paragraph lead = new Paragraph(words.say(given ? "notice.taken.lead.given" : "notice.taken.lead", arrival.sender().name()));
        lead.addClassNames("notice", given ? "tone-good" : "tone-warn", "narrow");
        UnorderedList list = new UnorderedList(arrival.notices().stream().map(this::line).toArray(ListItem[]::new));
        list.addClassName("item-list");
        add(new H2(words.say("notice.title")), lead, list);
    }

    private ListItem line(Arrival.Notice notice) {
        Span what = new Span(words.say(notice.given() ? "notice.taken.given" : "notice.taken.one", notice.documents(), words.moment(notice.saidAt()), words.moment(notice.takenAt())));
        Anchor link = new Anchor((DownloadHandler) event -> {
            event.setFileName("kvittens-" + arrival.id() + "-" + notice.number() + ".zip");
            event.setContentType("application/zip");
            event.getResponse().setHeader("Cache-Control", "private, no-store");
            arrivals.noticeReceipt(here.caller(), arrival.id(), notice.number(), event.getOutputStream());
        }, words.say("notice.receipt"));
        link.addComponentAsFirst(VaadinIcon.DOWNLOAD_ALT.create());
        link.addClassNames("icon-word", "no-print");
        return new ListItem(what, link);
    }
}
