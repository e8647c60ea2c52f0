package org.skolbro.core.internal.transition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.transition.TransitionRule;
import org.skolbro.api.transition.TransitionRule.Follows;
import org.skolbro.api.transition.TransitionRule.Level;
import org.skolbro.api.transition.TransitionRule.Provider;

/** The row of each level that is about a document on its way over, and which of them decides. */
public record RuleLevels(Optional<TransitionRule> law, Optional<TransitionRule> municipality, Optional<TransitionRule> unit) {

    /** Of rows that are about the units at both ends: the most specific in force; of equally specific ones the most restrictive. */
    public static RuleLevels of(Collection<TransitionRule> rules, LocalDate on, SchoolType from, SchoolType to, boolean sameProvider,
            DocumentTypeId type) {
        return new RuleLevels(best(rules, Level.LAW, on, from, to, sameProvider, type), best(rules, Level.MUNICIPALITY, on, from, to, sameProvider, type),
            best(rules, Level.UNIT, on, from, to, sameProvider, type));
    }

    /** A row that does more than its level may is passed over, also one that a later change of the law has left behind. */
    public Optional<TransitionRule> decides() {
        Optional<TransitionRule> decided = municipality.filter(this::replacesLaw).or(() -> law);
        return unit.filter(row -> row.follows() instanceof Follows.Never && decided.isPresent() && !isRequired()).or(() -> decided);
    }

    private boolean isRequired() {
        return law.filter(row -> !row.open()).map(TransitionRule::follows).filter(says -> says instanceof Follows.ByLaw || says instanceof Follows.Review).isPresent();
    }

    private boolean replacesLaw(TransitionRule row) {
        if (isRequired()) {
            return false;
        }
        return switch (row.follows()) {
            case Follows.Never() -> true;
            case Follows.ByLaw() -> false;
            case Follows.WithConsent(PurposeId purpose) -> law.map(TransitionRule::follows).filter(Follows.WithConsent.class::isInstance).isEmpty();
            case Follows.Review() -> row.provider() == Provider.SAME
                && law.map(TransitionRule::follows).filter(Follows.WithConsent.class::isInstance).isEmpty();
        };
    }

    private static Optional<TransitionRule> best(Collection<TransitionRule> rules, Level level, LocalDate on, SchoolType from, SchoolType to,
            boolean sameProvider, DocumentTypeId type) {
        return rules.stream().filter(rule -> rule.level() == level && rule.inForce(on))
            .filter(rule -> rule.types().isEmpty() || rule.types().contains(type))
            .filter(rule -> rule.from().isEmpty() || rule.from().contains(from))
            .filter(rule -> rule.to().isEmpty() || rule.to().contains(to))
            .filter(rule -> rule.provider() == Provider.ANY || (rule.provider() == Provider.SAME) == sameProvider)
            .max(Comparator.comparingInt(RuleLevels::specificity)
                .thenComparingInt(rule -> strictness(rule.follows()))
                .thenComparing(rule -> rule.id().value()));
    }

    private static int specificity(TransitionRule rule) {
        return (rule.fromUnits().isEmpty() ? 0 : 32) + (rule.toUnits().isEmpty() ? 0 : 16) + (rule.types().isEmpty() ? 0 : 8)
            + (rule.from().isEmpty() ? 0 : 4) + (rule.to().isEmpty() ? 0 : 2) + (rule.provider() == Provider.ANY ? 0 : 1);
    }

    private static int strictness(Follows follows) {
        return switch (follows) {
            case Follows.ByLaw() -> 0;
            case Follows.WithConsent(PurposeId purpose) -> 1;
            case Follows.Review() -> 2;
            case Follows.Never() -> 3;
        };
    }
}
