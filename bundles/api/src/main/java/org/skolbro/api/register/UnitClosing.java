package org.skolbro.api.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A unit that closes or has closed (nedlagd enhet).
 *
 * @param designated name of whoever keeps its archive afterwards (utpekad person); empty for somebody with protected personal data
 * @param openTransitions of children who leave it and are not handed over
 * @param archived children of whom its archive holds something
 * @param ended why and by whom it was taken back, or somebody else designated
 */
public record UnitClosing(UnitCode unit, String name, LocalDate lastDay, String designated, String reason, String by, Instant at,
        boolean closed, long openTransitions, long archived, Optional<Ended> ended) {

    public record Ended(String because, String by, Instant at) {
    }
}
