package org.skolbro.ui.internal.disclosure;

import java.io.OutputStream;
import java.util.function.Function;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;

import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.problem.Conflict;
import org.skolbro.ui.internal.text.Words;

/** Something of a request as a file. */
final class Copy {

    private Copy() {
    }

    /** @param content answers a no before it writes anything */
    static Anchor link(Words words, String word, String name, String kind, Function<OutputStream, Outcome<?>> content) {
        DownloadHandler handler = event -> {
            event.setFileName(name);
            event.setContentType(kind);
            event.getResponse().setHeader("Cache-Control", "private, no-store");
            if (content.apply(event.getOutputStream()) instanceof Outcome.Refused<?>) {
                throw new Conflict("The copy is of something that has changed");
            }
        };
        Anchor link = new Anchor(handler, words.say(word));
        link.addComponentAsFirst(VaadinIcon.DOWNLOAD_ALT.create());
        link.addClassNames("icon-word", "no-print");
        return link;
    }
}
