package org.skolbro.ui.internal.disclosure;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.disclosure.Disclosure.Review;
import org.skolbro.api.disclosure.Disclosure.State;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Status.Tone;
import org.skolbro.ui.view.StatusChip;

/** How a request looks in a word or two. */
final class DisclosureMarks {

    private DisclosureMarks() {
    }

    static Div of(Words words, State state, boolean closed, boolean late) {
        String word = words.word("disclosure.state", state);
        Div marks = new Div(switch (state) {
            case RECEIVED -> StatusChip.saying(word, VaadinIcon.INBOX, Tone.INFO);
            case REVIEWED -> StatusChip.saying(word, VaadinIcon.EYE, Tone.INFO);
            case DECIDED -> StatusChip.saying(word, VaadinIcon.GAVEL, Tone.INFO);
            case HANDED_OUT -> StatusChip.saying(word, VaadinIcon.CHECK, Tone.GOOD);
            case REFUSED -> StatusChip.saying(word, VaadinIcon.CLOSE, Tone.STOP);
            case WITHDRAWN -> StatusChip.saying(word, VaadinIcon.BAN, Tone.NEUTRAL);
        });
        if (late) {
            marks.add(StatusChip.saying(words.say("disclosure.late"), VaadinIcon.ALARM, Tone.WARN));
        }
        if (closed && state != State.WITHDRAWN) {
            marks.add(StatusChip.saying(words.say("disclosure.closed"), VaadinIcon.ARCHIVE, Tone.NEUTRAL));
        }
        marks.addClassName("chips");
        return marks;
    }

    static Div of(Words words, Review review) {
        Div marks = new Div(switch (review.verdict()) {
            case WHOLE -> StatusChip.saying(words.word("disclosure.verdict", review.verdict()), VaadinIcon.CHECK, Tone.GOOD);
            case MASKED -> StatusChip.saying(words.say("disclosure.masked", review.masked()), VaadinIcon.EYE_SLASH, Tone.INFO);
            case REFUSED -> StatusChip.saying(words.word("disclosure.verdict", review.verdict()), VaadinIcon.CLOSE, Tone.STOP);
        });
        if (!review.holds()) {
            marks.add(StatusChip.saying(words.say("disclosure.stale"), VaadinIcon.WARNING, Tone.WARN));
        }
        marks.addClassName("chips");
        return marks;
    }
}
