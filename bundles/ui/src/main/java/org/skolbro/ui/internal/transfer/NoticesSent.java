package org.skolbro.ui.internal.transfer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;

import org.skolbro.api.transfer.Transfer;
import org.skolbro.api.transfer.Transfers;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** Consents that were withdrawn after the hand-over: what the receiver has been told, and what is to be sent on to it. */
final class NoticesSent extends Section {

    private final Here here;
    private final Words words;
    private final Transfers transfers;
    private final Transfer transfer;

    NoticesSent(Here here, TransferServices services, Transfer transfer, Runnable changed) {
        this.here = here;
        this.transfers = services.transfers();
        this.transfer = transfer;
        words = Words.of(here);
        addClassName("stack");
        UnorderedList list = new UnorderedList(transfer.notices().stream().map(this::line).toArray(ListItem[]::new));
        list.addClassName("item-list");
        add(new H3(words.say("notice.title")), lead(), list);
        // until the package itself is answered, the one place for answers stands below
        if (transfer.state() == Transfer.State.ACKNOWLEDGED && transfer.notices().stream().anyMatch(one -> one.acknowledgedAt().isEmpty())) {
            Paragraph label = new Paragraph(words.say("notice.acknowledge"));
            label.addClassName("strong");
            Div taking = new Div(label, new TakeIn<>(here, services.jobs(), TransferPanel.LARGEST_RECEIPT,
                (file, bytes, progress) -> transfers.acknowledge(here.caller(), file), taken -> changed.run()));
            taking.addClassNames("stack-close", "narrow", "no-print");
            add(taking);
        }
    }

    private Component lead() {
        boolean gone = transfer.state() != Transfer.State.BUILT;
        if (gone && transfer.notices().getLast().given()) {
            Paragraph over = new Paragraph(words.say("notice.lead.given", transfer.receiver()));
            over.addClassNames("notice", "narrow");
            return over;
        }
        Paragraph lead = new Paragraph(words.say(gone ? "notice.lead" : "notice.lead.built", transfer.receiver()));
        lead.addClassNames("notice", "tone-warn", "narrow");
        return lead;
    }

    private ListItem line(Transfer.Notice notice) {
        Span what = new Span(words.say(notice.given() ? "notice.one.given" : "notice.one", words.day(notice.withdrawnOn()), String.join(", ", notice.documents())));
        Div head = new Div(what, TransferChips.of(words, notice));
        head.addClassName("spread");
        return new ListItem(head, download(notice));
    }

    private Anchor download(Transfer.Notice notice) {
        Anchor link = new Anchor((DownloadHandler) event -> {
            event.setFileName("aterkallat-" + transfer.id() + "-" + notice.number() + ".zip");
            event.setContentType("application/zip");
            event.getResponse().setHeader("Cache-Control", "private, no-store");
            transfers.notice(here.caller(), transfer.id(), notice.number(), event.getOutputStream());
        }, words.say("notice.download"));
        link.addComponentAsFirst(VaadinIcon.DOWNLOAD_ALT.create());
        link.addClassNames("icon-word", "no-print");
        link.setAriaLabel(words.say("notice.download") + ", " + words.day(notice.withdrawnOn()));
        return link;
    }
}
