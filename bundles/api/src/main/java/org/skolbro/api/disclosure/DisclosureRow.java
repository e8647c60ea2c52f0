package org.skolbro.api.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.skolbro.api.disclosure.Disclosure.State;
import org.skolbro.api.disclosure.Disclosure.Way;

/** A request in the register (utlämnandediariet), without who asked. */
public record DisclosureRow(DisclosureId id, String number, LocalDate received, Way via, String what, String responsible,
        LocalDate due, State state, int documents, Optional<Instant> closed, boolean late) {
}
