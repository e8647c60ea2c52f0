package org.skolbro.form.preschool.view;

import static org.skolbro.ui.view.Status.Tone.GOOD;
import static org.skolbro.ui.view.Status.Tone.INFO;
import static org.skolbro.ui.view.Status.Tone.NEUTRAL;
import static org.skolbro.ui.view.Status.Tone.WARN;

import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.ui.view.Status.Tone;

/** What a cell of the overview says. The words are in the message files; icon and tone only repeat them. */
enum Mark {
    THIS_TERM(VaadinIcon.CHECK, GOOD),
    EARLIER(VaadinIcon.CLOCK, WARN),
    MISSING(VaadinIcon.PLUS, WARN),
    PRESENT(VaadinIcon.FILE_TEXT_O, INFO),
    NONE(VaadinIcon.PLUS, NEUTRAL),
    YES(VaadinIcon.CHECK, GOOD),
    NO(VaadinIcon.CLOSE, NEUTRAL),
    UNANSWERED(VaadinIcon.HOURGLASS, WARN),
    NOBODY_TO_ASK(VaadinIcon.BAN, NEUTRAL);

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
}
