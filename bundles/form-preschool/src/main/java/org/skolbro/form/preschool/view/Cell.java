package org.skolbro.form.preschool.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import org.skolbro.api.consent.Consents.Standing;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.Documents.Latest;

/** One cell of the overview: what it says, the day that this is about, and the document behind it. */
record Cell(Mark mark, Optional<LocalDate> day, Optional<DocumentId> document) {

    /** What is missing first, then the oldest. */
    static final Comparator<Cell> BY_DAY = Comparator.comparing((Cell cell) -> cell.day.orElse(LocalDate.MIN))
        .thenComparing(Cell::mark);

    static Cell nothing(Matter matter) {
        return new Cell(matter.isForEveryTerm() ? Mark.MISSING : Mark.NONE, Optional.empty(), Optional.empty());
    }

    static Cell of(Matter matter, Latest latest, Term term) {
        Mark mark = !matter.isForEveryTerm() ? Mark.PRESENT
            : term.hasBegunBy(latest.date()) ? Mark.THIS_TERM : Mark.EARLIER;
        return new Cell(mark, Optional.of(latest.date()), Optional.of(latest.document()));
    }

    static Cell of(Standing standing) {
        return switch (standing.state()) {
            case GIVEN -> new Cell(Mark.YES, standing.since(), Optional.empty());
            case REFUSED -> new Cell(Mark.NO, standing.since(), Optional.empty());
            // the day of one guardian's answer would read as the day since which one waits
            case MISSING -> new Cell(Mark.UNANSWERED, Optional.empty(), Optional.empty());
            case NO_GUARDIAN -> new Cell(Mark.NOBODY_TO_ASK, Optional.empty(), Optional.empty());
        };
    }

    /** Word and day, as they are read. */
    String in(Words words) {
        String word = words.word("mark", mark);
        return day.map(when -> word + " " + when).orElse(word);
    }
}
