package org.skolbro.api.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.document.Attachment;

/**
 * A version of the records plan (dokumenthanteringsplan). Only an adopted version destroys.
 *
 * @param examples what the rows must come to; see {@link PlanExample}
 * @param existingToo whether it applies to holdings from before {@code validFrom}, or only to those filed from then
 * @param minutes the decision as it was written (protokollsutdrag), when it has been attached
 */
public record Plan(PlanId id, int version, State state, List<RetentionRule> rules, List<PlanExample> examples,
        Optional<Decision> decision, Optional<LocalDate> validFrom, boolean existingToo, Optional<Attachment> minutes) {

    public enum State {
        DRAFT, PROPOSED, ADOPTED, REPLACED
    }

    public Plan {
        rules = List.copyOf(rules);
        // versions that were stored before there were examples have none
        examples = examples == null ? List.of() : List.copyOf(examples);
        minutes = minutes == null ? Optional.empty() : minutes;
        if (state == State.ADOPTED && (decision.isEmpty() || validFrom.isEmpty())) {
            throw new IllegalArgumentException("An adopted plan has a decision and a day from which it applies");
        }
    }

    /** Without minutes. */
    public Plan(PlanId id, int version, State state, List<RetentionRule> rules, List<PlanExample> examples, Optional<Decision> decision,
            Optional<LocalDate> validFrom, boolean existingToo) {
        this(id, version, state, rules, examples, decision, validFrom, existingToo, Optional.empty());
    }

    public static Plan draft(PlanId id, int version, List<RetentionRule> rules, List<PlanExample> examples) {
        return new Plan(id, version, State.DRAFT, rules, examples, Optional.empty(), Optional.empty(), false);
    }

    public Plan adopted(Decision by, LocalDate from, boolean existing) {
        return new Plan(id, version, State.ADOPTED, rules, examples, Optional.of(by), Optional.of(from), existing);
    }

    public Plan replaced() {
        return new Plan(id, version, State.REPLACED, rules, examples, decision, validFrom, existingToo, minutes);
    }

    public Plan with(Attachment file) {
        return new Plan(id, version, state, rules, examples, decision, validFrom, existingToo, Optional.of(file));
    }
}
