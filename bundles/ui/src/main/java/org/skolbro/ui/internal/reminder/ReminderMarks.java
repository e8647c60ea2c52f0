package org.skolbro.ui.internal.reminder;

import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.reminder.Reminder;
import org.skolbro.api.reminder.ReminderRecipient;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Status;
import org.skolbro.ui.view.StatusChip;

/** How campaigns and the persons in them are said and shown. */
final class ReminderMarks {

    private ReminderMarks() {
    }

    static StatusChip chip(Words words, Reminder run) {
        String word = words.word("reminder.state", run.state());
        return switch (run.state()) {
            case RUNNING -> StatusChip.saying(word, VaadinIcon.PLAY, Status.Tone.INFO);
            case PAUSED -> StatusChip.saying(word, VaadinIcon.PAUSE, Status.Tone.WARN);
            case DONE -> StatusChip.saying(word, VaadinIcon.CHECK, Status.Tone.GOOD);
            case CANCELLED -> StatusChip.saying(word, VaadinIcon.BAN, Status.Tone.NEUTRAL);
        };
    }

    static StatusChip chip(Words words, ReminderRecipient one) {
        String word = outcome(words, one);
        return switch (one.state()) {
            case WAITING, SENDING -> StatusChip.saying(word, VaadinIcon.HOURGLASS, Status.Tone.NEUTRAL);
            case SENT -> StatusChip.saying(word, VaadinIcon.ENVELOPE_O, Status.Tone.GOOD);
            case ON_SCREEN -> StatusChip.saying(word, VaadinIcon.DESKTOP, Status.Tone.INFO);
            case LEFT -> StatusChip.saying(word, VaadinIcon.BAN, Status.Tone.NEUTRAL);
            case FAILED -> StatusChip.saying(word, VaadinIcon.WARNING, Status.Tone.STOP);
            case UNCERTAIN -> StatusChip.saying(word, VaadinIcon.QUESTION, Status.Tone.WARN);
        };
    }

    static StatusChip chip(Words words, ReminderRecipient.Cause cause, long persons) {
        return StatusChip.saying(words.say("rehearsal.count", words.word("reminder.cause", cause), persons), VaadinIcon.INFO_CIRCLE_O,
            Status.Tone.NEUTRAL);
    }

    static String outcome(Words words, ReminderRecipient one) {
        return one.cause().map(cause -> words.word("reminder.cause", cause)).orElseGet(() -> words.word("reminder.person", one.state()));
    }

    /** What became of the persons, in a line. */
    static String totals(Words words, Reminder.Totals totals) {
        return words.say("reminder.totals", totals.sent(), totals.onScreen(), totals.waiting(), totals.failed() + totals.uncertain());
    }
}
