package org.skolbro.core.internal.retention;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RecordKind;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRule.Action;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.core.store.DisposalStore.Cell;
import org.skolbro.core.store.DisposalStore.Kind;
import org.skolbro.core.store.Holding;

/** The rows of a plan, resolved: for each kind of holding the most specific row, by type first, then code, then basis. */
final class ResolvedRules {

    private final Plan plan;

    ResolvedRules(Plan plan) {
        this.plan = plan;
    }

    Optional<RetentionRule> ruleFor(Kind kind) {
        String records = RecordKind.of(kind.type()).map(RecordKind::id).orElse(RetentionRule.DOCUMENT);
        return plan.rules().stream().filter(rule -> rule.recordKind().equals(records))
            .filter(rule -> rule.type().map(kind.type()::equals).orElse(true))
            .filter(rule -> rule.schoolType().map(kind.schoolType()::equals).orElse(true))
            .filter(rule -> rule.holdingBasis().map(kind.basis()::equals).orElse(true))
            .max(Comparator.comparingInt(ResolvedRules::specificity));
    }

    /**
     * One cell for each kind that the plan lets destroy, what is delivered first only once it is received. Kinds without a
     * row, or with another action, are kept.
     */
    List<Cell> cells(Collection<Kind> kinds, LocalDate asOf) {
        return cells(kinds, asOf, Set.of(Action.DESTROY, Action.DELIVER_THEN_DESTROY, Action.ANONYMISE), true);
    }

    /** One cell for each kind that the plan lets deliver, whether it is received or not. */
    List<Cell> delivered(Collection<Kind> kinds, LocalDate asOf) {
        return cells(kinds, asOf, Set.of(Action.DELIVER_THEN_DESTROY), false);
    }

    private List<Cell> cells(Collection<Kind> kinds, LocalDate asOf, Set<Action> actions, boolean received) {
        return kinds.stream().flatMap(kind -> ruleFor(kind).filter(rule -> actions.contains(rule.action()))
            .map(rule -> new Cell(kind, rule.id(), rule.milestone(), Periods.cutoff(asOf, rule.months()), Optional.empty(), filedFrom(),
                received && rule.action() == Action.DELIVER_THEN_DESTROY))
            .stream()).toList();
    }

    /** Whether the row for the holding acts on it, some time after that milestone. */
    boolean countsFrom(Milestone milestone, Holding holding) {
        return ruleFor(new Kind(holding.type(), holding.schoolType(), holding.basis()))
            .filter(rule -> rule.milestone() == milestone && rule.action() != Action.PRESERVE).isPresent();
    }

    /** A plan that leaves older holdings alone sees only those filed from its first day. */
    Optional<LocalDate> filedFrom() {
        return plan.existingToo() ? Optional.empty() : plan.validFrom();
    }

    /** Rows that no holding could choose between. */
    static boolean collide(RetentionRule one, RetentionRule other) {
        return one.recordKind().equals(other.recordKind()) && one.type().equals(other.type())
            && one.schoolType().equals(other.schoolType()) && one.holdingBasis().equals(other.holdingBasis());
    }

    private static int specificity(RetentionRule rule) {
        return (rule.type().isPresent() ? 4 : 0) + (rule.schoolType().isPresent() ? 2 : 0)
            + (rule.holdingBasis().isPresent() ? 1 : 0);
    }
}
