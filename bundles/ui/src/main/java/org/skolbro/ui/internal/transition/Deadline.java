package org.skolbro.ui.internal.transition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.skolbro.api.transition.TransitionRow;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Status;
import org.skolbro.ui.view.StatusChip;

/** The day by which somebody must have acted, and how far away it is. */
final class Deadline {

    /** From so many days before, a day that comes is worth a chip. */
    private static final int SOON = 7;

    private final Words words;
    private final LocalDate today;

    Deadline(Words words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    private long left(TransitionRow row) {
        return ChronoUnit.DAYS.between(today, row.deadline());
    }

    String far(TransitionRow row) {
        long left = left(row);
        return left < 0 ? words.say("transition.due.late", -left) : words.say("transition.due.left", left);
    }

    Component cell(TransitionRow row) {
        Span day = new Span(words.day(row.deadline()));
        if (Which.isOver(row)) {
            return day;
        }
        Span far = new Span(far(row));
        far.addClassName(left(row) < 0 ? "strong" : "quiet");
        Div both = new Div(day, far);
        both.addClassName("two-lines");
        return both;
    }

    /** Empty while there is plenty of time, and when nobody has to act any more. */
    Optional<StatusChip> chip(TransitionRow row) {
        long left = left(row);
        return Which.isOver(row) || left > SOON ? Optional.empty()
            : Optional.of(StatusChip.saying(far(row), VaadinIcon.CALENDAR_CLOCK, left < 0 ? Status.Tone.STOP : Status.Tone.WARN));
    }
}
