package org.skolbro.api.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.ChildRow;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.UnitCode;

/**
 * Consents (samtycken): given and withdrawn by guardians at any time, and from the day on which the pupil is of age by herself
 * alone (föräldrabalken 9 kap. 1 §). Silence is no (OSL 10 kap. 1 §, 12 kap. 2–3 §§).
 */
@ProviderType
public interface Consents {

    /**
     * For a guardian: what she is asked about her child. For a pupil: what she is asked herself, nothing before she is of age.
     * For the headteacher: how it stands.
     */
    List<ConsentCard> about(Caller caller, PersonId child);

    /** Refused when the text has changed since it was shown, or when it is somebody else who answers for the child today. */
    Outcome<ConsentAnswer> answer(Caller caller, PersonId child, PurposeId purpose, int shownTextVersion,
            ConsentAnswer.Choice choice);

    /**
     * How each question of the group's school form stands for its children, for the group's staff. Children with a security
     * marking are in no list. One audit line with all children.
     */
    List<Standing> standings(Caller caller, GroupId group);

    /** @param since the day of the latest answer; empty when nobody has answered */
    record Standing(PersonId child, PurposeId purpose, State state, Optional<LocalDate> since) {
    }

    /** What the answers of all guardians come to: given, an answer is missing, somebody said no, nobody to ask. */
    enum State {
        GIVEN, MISSING, REFUSED, NO_GUARDIAN
    }

    /** Children of the headteacher's unit for whom an answer is missing. */
    List<ChildRow> unanswered(Caller caller, UnitCode unit);
}
