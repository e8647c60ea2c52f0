package org.skolbro.api.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.text.Text;

/**
 * One purpose for one child as it is shown.
 *
 * @param mine the caller's own latest answer, if she is a guardian and has answered
 * @param history all answers that the caller may see, newest first, with the answering guardian's name
 * @param inForce whether documents would follow today, by the rule that applies and the current text
 * @param state the same in a sentence, without saying what the other guardian answered
 * @param rule who must say yes, in a sentence
 * @param until the last day on which the caller's own yes counts; empty when it has no end
 * @param lapsed whether that day has passed, and the caller is asked again
 * @param papers whether the caller registers what others answered on paper, and reads the scans
 */
public record ConsentCard(ConsentPurpose purpose, Optional<ConsentAnswer> mine, List<Given> history, boolean inForce,
        Text state, long documents, Optional<Text> rule, Optional<LocalDate> until, boolean lapsed, boolean papers) {

    public record Given(String guardianName, ConsentAnswer answer) {
    }

    public ConsentCard {
        history = List.copyOf(history);
    }

    /** Without a rule of the municipality's own. */
    public ConsentCard(ConsentPurpose purpose, Optional<ConsentAnswer> mine, List<Given> history, boolean inForce, Text state,
            long documents) {
        this(purpose, mine, history, inForce, state, documents, Optional.empty(), Optional.empty(), false, false);
    }
}
