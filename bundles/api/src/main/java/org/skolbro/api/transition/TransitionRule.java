package org.skolbro.api.transition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;

/**
 * Transition rule (övergångsregel): a dated row that says whether documents of some types follow a child. Empty sets mean
 * any. The most specific row in force of each level wins; a tie goes to the more restrictive; without a row nothing follows.
 * Which level decides, see {@link Level}.
 *
 * @param fromUnits units that are left
 * @param toUnits units that are entered
 * @param open whether the law is silent where a form's row speaks: what the form proposes, a municipality may decide otherwise about
 */
public record TransitionRule(TransitionRuleId id, Set<SchoolType> from, Set<SchoolType> to, Provider provider,
        Set<DocumentTypeId> types, Follows follows, Level level, LocalDate validFrom, Optional<LocalDate> validTo,
        LegalBasis basis, Set<UnitCode> fromUnits, Set<UnitCode> toUnits, boolean open) {

    /** Whether the row is about the same provider (huvudman), another, or any. */
    public enum Provider {
        SAME, OTHER, ANY
    }

    /** Who set the row. A row that does more than its level may does nothing. */
    public enum Level {
        /** Shipped by the form, with what the law says. */
        LAW,
        /**
         * Adopted by decision. May keep back what the law lets follow with consent, and open what the law keeps back or does
         * not speak of: with consent, or for review within the own provider. Where a form's row is {@link #open}, also what it would
         * have reviewed is kept back, or follows with consent. Whatever the law requires stays.
         */
        MUNICIPALITY,
        /** Set by the head of the unit that is left. May only keep back, and nothing that the law requires. */
        UNIT
    }

    /** What the row says. A closed set: replaying a decision needs nothing but rows. */
    public sealed interface Follows {

        /** Handed over by law. */
        record ByLaw() implements Follows {
        }

        /** Handed over when all guardians have consented to the purpose. */
        record WithConsent(PurposeId purpose) implements Follows {
        }

        /** Somebody decides document by document whether it is needed. */
        record Review() implements Follows {
        }

        /** Stays. */
        record Never() implements Follows {
        }
    }

    /** A row for all units. */
    public TransitionRule(TransitionRuleId id, Set<SchoolType> from, Set<SchoolType> to, Provider provider, Set<DocumentTypeId> types,
            Follows follows, Level level, LocalDate validFrom, Optional<LocalDate> validTo, LegalBasis basis) {
        this(id, from, to, provider, types, follows, level, validFrom, validTo, basis, Set.of(), Set.of());
    }

    /** A row about what the law speaks of. */
    public TransitionRule(TransitionRuleId id, Set<SchoolType> from, Set<SchoolType> to, Provider provider, Set<DocumentTypeId> types,
            Follows follows, Level level, LocalDate validFrom, Optional<LocalDate> validTo, LegalBasis basis, Set<UnitCode> fromUnits,
            Set<UnitCode> toUnits) {
        this(id, from, to, provider, types, follows, level, validFrom, validTo, basis, fromUnits, toUnits, false);
    }

    public TransitionRule {
        // rows that were stored before there were rows for units have none
        fromUnits = fromUnits == null ? Set.of() : Set.copyOf(fromUnits);
        toUnits = toUnits == null ? Set.of() : Set.copyOf(toUnits);
        from = Set.copyOf(from);
        to = Set.copyOf(to);
        types = Set.copyOf(types);
        if (id == null || provider == null || follows == null || level == null || validFrom == null || basis == null) {
            throw new IllegalArgumentException("A transition rule is whole: id, provider, what it says, level, from when, legal basis");
        }
    }

    /** The same row where the law is silent. */
    public TransitionRule leftOpen() {
        return new TransitionRule(id, from, to, provider, types, follows, level, validFrom, validTo, basis, fromUnits, toUnits, true);
    }

    /** The same row until a day, and no longer. */
    public TransitionRule until(LocalDate last) {
        return new TransitionRule(id, from, to, provider, types, follows, level, validFrom, Optional.of(last), basis, fromUnits, toUnits, open);
    }

    public boolean inForce(LocalDate day) {
        return !day.isBefore(validFrom) && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }
}
