package org.skolbro.ui.internal.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import org.skolbro.api.text.Text;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Status.Tone;

/**
 * One cell: what it says, the day that this is about, and where it leads.
 *
 * @param stage the form's own word, for {@link Mark#STAGE} and what is overdue in a stage
 * @param tone of the chip
 * @param path of the document or draft behind it
 */
record Cell(Mark mark, Optional<Text> stage, Tone tone, Optional<LocalDate> day, Optional<String> path) {

    /** What has to be done first, then the oldest. */
    static final Comparator<Cell> BY_NEED = Comparator.comparing(Cell::mark)
        .thenComparing(cell -> cell.day().orElse(LocalDate.MIN));

    static Cell of(Mark mark, Optional<LocalDate> day, String path) {
        return new Cell(mark, Optional.empty(), mark.tone(), day, Optional.of(path));
    }

    static Cell empty(Mark mark) {
        return new Cell(mark, Optional.empty(), mark.tone(), Optional.empty(), Optional.empty());
    }

    String word(Words words) {
        String own = stage.map(words::say).orElse("");
        return switch (mark) {
            case STAGE -> own;
            case OVERDUE -> own.isEmpty() ? words.word("overview.mark", mark) : words.say("overview.overdue", own);
            default -> words.word("overview.mark", mark);
        };
    }

    /** Word and day, as they are read. */
    String in(Words words) {
        return word(words) + day.map(when -> " " + words.day(when)).orElse("");
    }

    /** Whether something is going on that is not asked of everybody. */
    boolean isOngoing() {
        return switch (mark) {
            case PRESENT, OVERDUE, WAITING -> true;
            case STAGE -> tone != Tone.NEUTRAL;
            default -> false;
        };
    }
}
