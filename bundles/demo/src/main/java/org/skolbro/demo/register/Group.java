package org.skolbro.demo.register;

import java.time.LocalDate;
import java.util.UUID;

/** Preschool group (avdelning). {@code younger}: for children of one and two years, else three to five. */
public record Group(UUID id, Unit unit, String name, boolean younger, LocalDate since) {
}
