package org.skolbro.api.transition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.register.SchoolType;

/**
 * Transition rule (övergångsregel): a dated row that says whether documents of some types follow a child. Empty sets mean
 * any. The most specific row in force wins; a tie goes to the more restrictive; without a row nothing follows.
 */
public record TransitionRule(TransitionRuleId id, Set<SchoolType> from, Set<SchoolType> to, Provider provider,
        Set<DocumentTypeId> types, Follows follows, Level level, LocalDate validFrom, Optional<LocalDate> validTo,
        LegalBasis basis) {

    /** Whether the row is about the same provider (huvudman), another, or any. */
    public enum Provider {
        SAME, OTHER, ANY
    }

    /** Who set the row. A municipality may change what a form proposes; a unit may only narrow. */
    public enum Level {
        LAW, MUNICIPALITY, UNIT
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

    public TransitionRule {
        from = Set.copyOf(from);
        to = Set.copyOf(to);
        types = Set.copyOf(types);
        if (id == null || provider == null || follows == null || level == null || validFrom == null || basis == null) {
            throw new IllegalArgumentException("A transition rule is whole: id, provider, what it says, level, from when, legal basis");
        }
    }

    public boolean inForce(LocalDate day) {
        return !day.isBefore(validFrom) && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }
}
