package org.skolbro.ui.internal.consent;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.consent.ConsentReceipts;
import org.skolbro.api.consent.ConsentReceipts.Format;
import org.skolbro.api.person.PersonId;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** Receipts of one's own answers about a child, to take home. */
final class ReceiptLinks extends Div {

    private final Here here;
    private final ConsentReceipts receipts;
    private final PersonId child;

    ReceiptLinks(Here here, ConsentReceipts receipts, PersonId child) {
        this.here = here;
        this.receipts = receipts;
        this.child = child;
        addClassNames("stack-close", "no-print");
        if (receipts.prints()) {
            add(link(Format.PDF, "consent.receipt.pdf", "samtyckeskvitto.pdf", "application/pdf"));
        }
        add(link(Format.JSON, "consent.receipt.json", "samtyckeskvitto.json", "application/json"));
    }

    private Anchor link(Format format, String word, String fileName, String kind) {
        Anchor link = new Anchor(event -> {
            event.setFileName(fileName);
            event.setContentType(kind);
            event.getResponse().setHeader("Cache-Control", "private, no-store");
            receipts.write(here.caller(), child, format, here.locale(), event.getOutputStream());
        }, Words.of(here).say(word));
        link.addComponentAsFirst(VaadinIcon.DOWNLOAD_ALT.create());
        link.addClassName("icon-word");
        return link;
    }
}
