package org.skolbro.ui.internal.transition;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.skolbro.api.rollover.RollOver;
import org.skolbro.api.rollover.RollOverItem;
import org.skolbro.ui.view.Status;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.StatusChip;

/** How runs and the children in them are said and shown. */
final class RollOverMarks {

    private RollOverMarks() {
    }

    static StatusChip chip(Words words, RollOver run) {
        String word = run.nextOn().map(day -> words.say("rollover.resting", words.day(day))).orElseGet(() -> words.word("rollover.state", run.state()));
        return switch (run.state()) {
            case PROPOSED -> StatusChip.saying(word, VaadinIcon.USERS, Status.Tone.WARN);
            case RUNNING -> StatusChip.saying(word, VaadinIcon.PLAY, Status.Tone.INFO);
            case RESTING -> StatusChip.saying(word, VaadinIcon.CLOCK, Status.Tone.INFO);
            case PAUSED -> StatusChip.saying(word, VaadinIcon.PAUSE, Status.Tone.WARN);
            case DONE -> StatusChip.saying(word, VaadinIcon.CHECK, Status.Tone.GOOD);
            case CANCELLED -> StatusChip.saying(word, VaadinIcon.BAN, Status.Tone.NEUTRAL);
        };
    }

    static StatusChip chip(Words words, RollOverItem item) {
        String word = item.cause().map(cause -> words.word("rollover.cause", cause)).orElseGet(() -> words.word("rollover.item", item.state()));
        return switch (item.state()) {
            case WAITING -> StatusChip.saying(word, VaadinIcon.HOURGLASS, Status.Tone.NEUTRAL);
            case DONE -> StatusChip.saying(word, VaadinIcon.ARROW_RIGHT, Status.Tone.GOOD);
            case LEFT -> StatusChip.saying(word, symbol(item.cause().orElse(RollOver.Cause.SETTLED)), Status.Tone.WARN);
            case FAILED -> StatusChip.saying(word, VaadinIcon.WARNING, Status.Tone.STOP);
            case UNDONE -> StatusChip.saying(word, VaadinIcon.ARROW_BACKWARD, Status.Tone.NEUTRAL);
        };
    }

    static StatusChip chip(Words words, RollOver.Cause cause, long children) {
        return StatusChip.saying(words.say("rehearsal.count", words.word("rollover.cause", cause), children), symbol(cause), Status.Tone.WARN);
    }

    static VaadinIcon symbol(RollOver.Cause cause) {
        return switch (cause) {
            case REVIEW -> VaadinIcon.EYE;
            case OPEN_DRAFTS -> VaadinIcon.PENCIL;
            case NO_RECEIVER -> VaadinIcon.QUESTION;
            case FORM_MISSING -> VaadinIcon.UNLINK;
            case BY_HAND -> VaadinIcon.HAND;
            case SETTLED -> VaadinIcon.CHECK;
            case LEAVES_LATER -> VaadinIcon.CLOCK;
            case IN_ANOTHER_RUN -> VaadinIcon.PLAY;
            case CANCELLED -> VaadinIcon.BAN;
            case FAULT -> VaadinIcon.WARNING;
        };
    }

    /** Who started it, and who let it go. */
    static String by(Words words, RollOver run) {
        String started = words.say("rollover.by", run.startedBy(), words.moment(run.startedAt()));
        return run.releasedBy().map(name -> started + " " + words.say("rollover.released-by", name)).orElse(started);
    }

    /** Whom it is about. */
    static String title(Words words, RollOver run) {
        return run.chosen() ? words.say("together.named", run.totals().items(), words.moment(run.startedAt()))
            : words.say("rollover.named", words.day(run.until()));
    }

    /** What became of the children, in a line. */
    static String totals(Words words, RollOver.Totals totals) {
        return words.say("rollover.totals", totals.done(), totals.items(), totals.left() + totals.failed(), totals.waiting());
    }
}
