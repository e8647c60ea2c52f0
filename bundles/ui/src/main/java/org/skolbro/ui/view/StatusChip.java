package org.skolbro.ui.view;

import java.time.LocalDate;
import java.util.Locale;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.ui.internal.text.Words;

/** Says a status in a word with an icon; the one place where a status gets its looks. */
public final class StatusChip extends Span {

    private StatusChip(VaadinIcon symbol, Status.Tone tone, String word) {
        addClassNames("chip", "tone-" + tone.name().toLowerCase(Locale.ROOT));
        Icon icon = symbol.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new Span(word));
    }

    public static StatusChip of(Status status, Here here) {
        return new StatusChip(status.icon(), status.tone(), Words.of(here).word("status", status));
    }

    /** With the day that the status is about, such as "Gallras 2027-12-12". */
    public static StatusChip of(Status status, LocalDate day, Here here) {
        Words words = Words.of(here);
        return new StatusChip(status.icon(), status.tone(), words.word("status", status) + " " + words.day(day));
    }

    /** What only one form has a word for; every other status is a {@link Status}. */
    public static StatusChip saying(String word, VaadinIcon symbol, Status.Tone tone) {
        return new StatusChip(symbol, tone, word);
    }
}
