package org.skolbro.api.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A version of the records plan (dokumenthanteringsplan). Only an adopted version destroys.
 *
 * @param existingToo whether it applies to holdings from before {@code validFrom}, or only to those filed from then
 */
public record Plan(PlanId id, int version, State state, List<RetentionRule> rules, Optional<Decision> decision,
        Optional<LocalDate> validFrom, boolean existingToo) {

    public enum State {
        DRAFT, PROPOSED, ADOPTED, REPLACED
    }

    public Plan {
        rules = List.copyOf(rules);
        if (state == State.ADOPTED && (decision.isEmpty() || validFrom.isEmpty())) {
            throw new IllegalArgumentException("An adopted plan has a decision and a day from which it applies");
        }
    }
}
