package org.skolbro.core.internal.consent;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentAnswer.Choice;
import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.person.PersonId;

/**
 * How a consent stands (samtyckesläge). All guardians must have said yes to the text as it is now; one no, or silence, is
 * no (OSL 12 kap. 2–3 §§).
 */
public enum ConsentStanding {
    GIVEN, MISSING, REFUSED, NO_GUARDIAN;

    /** The one place where answers become a standing. {@code answers} are oldest first. */
    public static ConsentStanding of(PurposeId purpose, int textVersion, Collection<PersonId> guardians,
            List<ConsentAnswer> answers) {
        if (guardians.isEmpty()) {
            return NO_GUARDIAN;
        }
        Map<PersonId, ConsentAnswer> latest = new HashMap<>();
        answers.stream().filter(answer -> answer.purpose().equals(purpose))
            .forEach(answer -> latest.put(answer.guardian(), answer));
        boolean silence = false;
        for (PersonId guardian : guardians) {
            ConsentAnswer answer = latest.get(guardian);
            if (answer != null && answer.choice() != Choice.YES) {
                return REFUSED;
            }
            silence |= answer == null || answer.textVersion() < textVersion;
        }
        return silence ? MISSING : GIVEN;
    }
}
