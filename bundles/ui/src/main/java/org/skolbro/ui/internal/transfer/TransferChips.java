package org.skolbro.ui.internal.transfer;

import java.time.LocalDate;

import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.transfer.Arrival;
import org.skolbro.api.transfer.Transfer;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Status;
import org.skolbro.ui.view.StatusChip;

/** How packages stand, in a word and a symbol. */
final class TransferChips {

    private TransferChips() {
    }

    static StatusChip of(Words words, Transfer transfer) {
        if (transfer.answer().isPresent()) {
            return of(words, transfer.answer().get().verdict());
        }
        String word = words.word("transfer.state", transfer.state());
        return switch (transfer.state()) {
            case BUILT -> StatusChip.saying(word, VaadinIcon.PACKAGE, Status.Tone.WARN);
            case SENT -> StatusChip.saying(word, VaadinIcon.HOURGLASS, Status.Tone.INFO);
            case ACKNOWLEDGED -> StatusChip.saying(word, VaadinIcon.CHECK, Status.Tone.GOOD);
            case DISCARDED -> StatusChip.saying(word, VaadinIcon.BAN, Status.Tone.NEUTRAL);
        };
    }

    static StatusChip of(Words words, Transfer.Notice notice) {
        if (notice.acknowledgedAt().isPresent()) {
            return StatusChip.saying(words.say("notice.acknowledged", words.day(Words.dayOf(notice.acknowledgedAt().get()))), VaadinIcon.CHECK,
                Status.Tone.GOOD);
        }
        return notice.fetchedAt().isPresent() ? StatusChip.saying(words.say("notice.awaits"), VaadinIcon.HOURGLASS, Status.Tone.INFO)
            : StatusChip.saying(words.say("notice.to-send"), VaadinIcon.ENVELOPE, Status.Tone.WARN);
    }

    /** That the consent by which a document came was withdrawn where it came from. */
    static StatusChip withdrawn(Words words, LocalDate day) {
        return StatusChip.saying(words.say("notice.withdrawn-there", words.day(day)), VaadinIcon.BAN, Status.Tone.WARN);
    }

    static StatusChip of(Words words, Transfer.Verdict verdict) {
        String word = words.word("transfer.verdict", verdict);
        return switch (verdict) {
            case ACCEPTED -> StatusChip.saying(word, VaadinIcon.CHECK, Status.Tone.GOOD);
            case PARTLY -> StatusChip.saying(word, VaadinIcon.ADJUST, Status.Tone.WARN);
            case DECLINED -> StatusChip.saying(word, VaadinIcon.CLOSE, Status.Tone.STOP);
        };
    }

    static StatusChip of(Words words, Arrival arrival) {
        String word = words.word("arrival.state", arrival.state());
        return switch (arrival.state()) {
            case QUARANTINED -> StatusChip.saying(word, VaadinIcon.QUESTION, Status.Tone.WARN);
            case REVIEW -> StatusChip.saying(word, VaadinIcon.EYE, Status.Tone.WARN);
            case ANSWERED -> StatusChip.saying(word, VaadinIcon.CHECK, Status.Tone.GOOD);
            case DECLINED -> StatusChip.saying(word, VaadinIcon.CLOSE, Status.Tone.NEUTRAL);
        };
    }

    /** As it is read aloud, in fours. */
    static String grouped(String fingerprint) {
        return fingerprint.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
