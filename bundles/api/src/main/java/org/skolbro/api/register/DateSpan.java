package org.skolbro.api.register;

import java.time.LocalDate;
import java.util.Optional;

/** From a day to a day, both included; without {@code to} it goes on. */
public record DateSpan(LocalDate from, Optional<LocalDate> to) {

    public DateSpan {
        if (from == null || to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException("A span starts on a day and does not end before it");
        }
    }

    public static DateSpan from(LocalDate from) {
        return new DateSpan(from, Optional.empty());
    }

    public static DateSpan of(LocalDate from, LocalDate to) {
        return new DateSpan(from, Optional.of(to));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    public boolean hasEnded(LocalDate today) {
        return to.map(last -> last.isBefore(today)).orElse(false);
    }
}
