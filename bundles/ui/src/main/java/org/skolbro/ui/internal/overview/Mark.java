package org.skolbro.ui.internal.overview;

import static org.skolbro.ui.view.Status.Tone.GOOD;
import static org.skolbro.ui.view.Status.Tone.INFO;
import static org.skolbro.ui.view.Status.Tone.NEUTRAL;
import static org.skolbro.ui.view.Status.Tone.STOP;
import static org.skolbro.ui.view.Status.Tone.WARN;

import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.ui.view.Status.Tone;

/** What a cell of the overview says. The words are in the message files; icon and tone only repeat them. */
public enum Mark {
    /** Belongs to this term or year, and was not written yet. */
    MISSING(VaadinIcon.PLUS, WARN),
    /** The same, with one from before. */
    EARLIER(VaadinIcon.CLOCK, WARN),
    /** The day on which it should have been followed up is past. */
    OVERDUE(VaadinIcon.EXCLAMATION_CIRCLE_O, STOP),
    /** Handed in to somebody who decides. */
    WAITING(VaadinIcon.HOURGLASS, WARN),
    /** The caller's own draft. */
    DRAFT(VaadinIcon.PENCIL, NEUTRAL),
    /** The caller's own draft, with a day to come. */
    BOOKED(VaadinIcon.CALENDAR_CLOCK, INFO),
    /** In a stage that the form has a word for. */
    STAGE(VaadinIcon.FLAG_O, INFO),
    PRESENT(VaadinIcon.FILE_TEXT_O, INFO),
    /** Belongs to this term or year, and is there. */
    DONE(VaadinIcon.CHECK, GOOD),
    NONE(VaadinIcon.PLUS, NEUTRAL);

    private final VaadinIcon icon;
    private final Tone tone;

    Mark(VaadinIcon icon, Tone tone) {
        this.icon = icon;
        this.tone = tone;
    }

    VaadinIcon icon() {
        return icon;
    }

    Tone tone() {
        return tone;
    }

    /** Whether somebody has to do something about it. */
    boolean lacks() {
        return this == MISSING || this == EARLIER || this == OVERDUE;
    }
}
