package org.skolbro.ui.internal.retention;

import java.io.OutputStream;
import java.util.function.Consumer;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;

import org.skolbro.api.retention.Disposals;
import org.skolbro.api.retention.RunId;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** The evidence as files. */
final class Downloads {

    private final Here here;
    private final Disposals disposals;

    Downloads(Here here, Disposals disposals) {
        this.here = here;
        this.disposals = disposals;
    }

    Anchor certificatePdf(RunId run) {
        return link("disposal.protocol.pdf", "gallringsprotokoll-" + run + ".pdf", "application/pdf",
            out -> disposals.certificatePdf(here.caller(), run, out));
    }

    Anchor certificateLines(RunId run) {
        return link("disposal.protocol.lines", "gallringsintyg-" + run + ".jsonl", "application/x-ndjson",
            out -> disposals.certificateLines(here.caller(), run, out));
    }

    Anchor ledger() {
        return link("disposal.ledger", "liggare.jsonl", "application/x-ndjson",
            out -> disposals.ledgerLines(here.caller(), out));
    }

    Anchor present() {
        return link("disposal.present", "nuvarande.jsonl", "application/x-ndjson",
            out -> disposals.presentLines(here.caller(), out));
    }

    private Anchor link(String word, String fileName, String kind, Consumer<OutputStream> content) {
        DownloadHandler handler = event -> {
            event.setFileName(fileName);
            event.setContentType(kind);
            content.accept(event.getOutputStream());
        };
        Anchor link = new Anchor(handler, Words.of(here).say(word));
        link.addComponentAsFirst(VaadinIcon.DOWNLOAD_ALT.create());
        link.addClassName("icon-word");
        return link;
    }
}
