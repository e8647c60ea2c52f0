package org.skolbro.api.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.retention.Decision;
import org.skolbro.api.text.Text;

/** The municipality's rules about consent (regler för samtycke): decided by a board, one purpose at a time. */
@ProviderType
public interface ConsentRules {

    /** Each purpose with what applies today and all that was decided. For administrators and auditors. */
    List<PurposeRules> all(Caller caller);

    /**
     * How many children's documents would begin or cease to follow, were this decided, by the answers that are there now.
     * Children with a security marking are not counted, so that no number tells of one. For administrators.
     */
    Effect effect(Caller caller, PurposeId purpose, ConsentTerms terms, LocalDate from);

    /**
     * Refused when somebody else decided since, when it would apply before today or before the decision, and when the
     * decision has a day that has not been. For administrators.
     *
     * @param seen the version of the latest rule that was shown, 0 for none
     */
    Outcome<ConsentRule> decide(Caller caller, PurposeId purpose, int seen, ConsentTerms terms, LocalDate from, Decision decision);

    /** The rule in words. */
    Text inWords(ConsentTerms terms);

    /**
     * @param today what applies today; empty where nothing is decided for it
     * @param decided newest first
     */
    record PurposeRules(ConsentPurpose purpose, Optional<ConsentRule> today, List<ConsentRule> decided) {

        public PurposeRules {
            decided = List.copyOf(decided);
        }

        /** What applies today, decided or not. */
        public ConsentTerms terms() {
            return today.map(ConsentRule::terms).orElse(ConsentTerms.DEFAULT);
        }

        /** 0 when nothing was decided. */
        public int latestVersion() {
            return decided.isEmpty() ? 0 : decided.getFirst().version();
        }
    }

    /** @param asked children whose guardians are asked on the day */
    record Effect(int asked, int begin, int cease) {
    }
}
