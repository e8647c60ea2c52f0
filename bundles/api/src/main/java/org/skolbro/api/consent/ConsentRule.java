package org.skolbro.api.consent;

import java.time.LocalDate;
import java.util.Optional;

import org.skolbro.api.retention.Decision;

/**
 * The municipality's rule about one purpose (regel för samtycke): a row that is only ever added. The latest decision whose day
 * has come applies.
 *
 * @param version 1 for the purpose's first rule, one more for each that follows
 * @param from the first day on which it applies
 */
public record ConsentRule(PurposeId purpose, int version, ConsentTerms terms, LocalDate from, Decision decision) {

    public ConsentRule {
        if (purpose == null || version < 1 || terms == null || from == null || decision == null) {
            throw new IllegalArgumentException("A rule has a purpose, a version, terms, a first day and a decision");
        }
    }

    /** What applies to the purpose on the day; empty where nothing is decided. */
    public static Optional<ConsentRule> inForce(Iterable<ConsentRule> rules, PurposeId purpose, LocalDate day) {
        ConsentRule latest = null;
        for (ConsentRule rule : rules) {
            if (rule.purpose.equals(purpose) && !rule.from.isAfter(day) && (latest == null || rule.version > latest.version)) {
                latest = rule;
            }
        }
        return Optional.ofNullable(latest);
    }
}
