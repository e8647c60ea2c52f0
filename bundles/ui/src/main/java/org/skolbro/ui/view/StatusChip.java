package org.skolbro.ui.view;

import java.time.LocalDate;
import java.util.Locale;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;

import org.skolbro.ui.internal.text.Words;

/** Says a status in a word with an icon; the one place where a status gets its looks. */
public final class StatusChip extends Span {

    private StatusChip(Status status, String word) {
        addClassNames("chip", "tone-" + status.tone().name().toLowerCase(Locale.ROOT));
        Icon icon = status.icon().create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new Span(word));
    }

    public static StatusChip of(Status status, Here here) {
        return new StatusChip(status, Words.of(here).word("status", status));
    }

    /** With the day that the status is about, such as "Gallras 2027-12-12". */
    public static StatusChip of(Status status, LocalDate day, Here here) {
        Words words = Words.of(here);
        return new StatusChip(status, words.word("status", status) + " " + words.day(day));
    }
}
