package org.skolbro.ui.view;

import java.time.LocalDate;
import java.util.Locale;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;

import org.skolbro.ui.internal.text.Words;

/** Says a status in a word with an icon; the one place where a status gets its looks. */
public final class StatusChip extends Span {

    /** The chip as a part of a {@link LitRenderer}'s template, for lists whose cells the browser makes; filled by {@link #filling}. */
    public static final String TEMPLATE = "<span class=\"chip tone-${item.tone}\"><vaadin-icon icon=\"vaadin:${item.symbol}\" aria-hidden=\"true\">"
        + "</vaadin-icon><span>${item.word}</span></span>";

    private StatusChip(VaadinIcon symbol, Status.Tone tone, String word) {
        addClassNames("chip", "tone-" + name(tone));
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

    /** Fills the chip of {@link #TEMPLATE} in each row. */
    public static <T> LitRenderer<T> filling(LitRenderer<T> cell, ValueProvider<T, String> word, ValueProvider<T, VaadinIcon> symbol,
            ValueProvider<T, Status.Tone> tone) {
        return cell.withProperty("word", word).withProperty("symbol", row -> name(symbol.apply(row)))
            .withProperty("tone", row -> name(tone.apply(row)));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
