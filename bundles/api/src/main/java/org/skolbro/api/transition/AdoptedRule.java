package org.skolbro.api.transition;

import java.time.Instant;
import java.util.Optional;

import org.skolbro.api.retention.Decision;

/**
 * A row that was set here (antagen övergångsregel), by the municipality or by a unit.
 *
 * @param decision the municipality's decision; none when a unit set it
 * @param reason why a unit set it
 * @param endedBecause why it was given a last day later
 */
public record AdoptedRule(TransitionRule rule, Optional<Decision> decision, String reason, Instant at, Optional<String> endedBecause) {
}
