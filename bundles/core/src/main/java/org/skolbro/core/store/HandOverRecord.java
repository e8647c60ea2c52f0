package org.skolbro.core.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentRule;
import org.skolbro.api.consent.ConsentTerms;
import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.transition.HandOver.Verdict;
import org.skolbro.api.transition.TransitionRule;
import org.skolbro.api.transition.TransitionRuleId;

/**
 * All that a hand-over was decided from, and what was decided. Complete in itself: evaluating {@link Facts} again, years
 * later and without the form, must give {@code outcomes}.
 */
public record HandOverRecord(Facts facts, List<Outcome> outcomes) {

    /**
     * @param rules all rows that were known, in force or not
     * @param purposes the text version that each purpose had
     * @param guardians those who answered for the child on the day
     * @param needed documents that somebody ticked as needed by the receiver
     * @param others other responsible adults beside the guardians on the day
     */
    public record Facts(LocalDate on, SchoolType from, SchoolType to, boolean sameProvider, List<TransitionRule> rules,
            List<Asked> purposes, List<PersonId> guardians, List<ConsentAnswer> answers, List<Paper> documents,
            List<DocumentId> needed, List<PersonId> others) {

        public Facts {
            rules = List.copyOf(rules);
            purposes = List.copyOf(purposes);
            guardians = List.copyOf(guardians);
            answers = List.copyOf(answers);
            documents = documents.stream().sorted(Comparator.comparingLong(paper -> paper.document().value())).toList();
            needed = List.copyOf(needed);
            // hand-overs that were recorded before others could answer along name none
            others = others == null ? List.of() : List.copyOf(others);
        }

        /** The same with other rows. */
        public Facts under(List<TransitionRule> rows) {
            return new Facts(on, from, to, sameProvider, rows, purposes, guardians, answers, documents, needed, others);
        }
    }

    /**
     * A purpose and the version of its text that was asked.
     *
     * @param rule the municipality's rule that applied, whole; empty when nothing was decided, and then all must agree
     */
    public record Asked(PurposeId purpose, int textVersion, Optional<ConsentRule> rule) {

        public Asked {
            // hand-overs that were recorded before there were rules name none
            rule = rule == null ? Optional.empty() : rule;
        }

        public ConsentTerms terms() {
            return rule.map(ConsentRule::terms).orElse(ConsentTerms.DEFAULT);
        }
    }

    /** A document that the unit holds for the child. */
    public record Paper(DocumentId document, DocumentTypeId type) {
    }

    /** What became of one document, and why. {@code rule} is empty when no row was about it. */
    public record Outcome(DocumentId document, Verdict verdict, Reason reason, Optional<TransitionRuleId> rule) {
    }

    /** Why a document follows or stays; a closed set, so that old records can always be read aloud. */
    public enum Reason {
        BY_LAW, CONSENT_GIVEN, CONSENT_MISSING, CONSENT_LAPSED, CONSENT_REFUSED, NO_GUARDIAN_TO_ASK, FOUND_NEEDED, NOT_FOUND_NEEDED,
        AWAITS_REVIEW, NEVER_FOLLOWS, NO_RULE
    }

    public HandOverRecord {
        outcomes = List.copyOf(outcomes);
    }
}
