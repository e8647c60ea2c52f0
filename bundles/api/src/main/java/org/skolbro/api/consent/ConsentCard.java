package org.skolbro.api.consent;

import java.util.List;
import java.util.Optional;

import org.skolbro.api.text.Text;

/**
 * One purpose for one child as it is shown.
 *
 * @param mine the caller's own latest answer, if she is a guardian and has answered
 * @param history all answers that the caller may see, newest first, with the answering guardian's name
 * @param inForce whether documents would follow today: all guardians have said yes to the current text
 * @param state the same in a sentence, without saying what the other guardian answered
 */
public record ConsentCard(ConsentPurpose purpose, Optional<ConsentAnswer> mine, List<Given> history, boolean inForce,
        Text state, long documents) {

    public record Given(String guardianName, ConsentAnswer answer) {
    }

    public ConsentCard {
        history = List.copyOf(history);
    }
}
