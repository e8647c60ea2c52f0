package org.skolbro.api.consent;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.ChildRow;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.text.Text;

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

    /** Those who answer for the child today, for the headteacher who registers a paper. */
    List<Answerer> answerers(Caller caller, PersonId child);

    /** @param name empty for somebody with a security marking */
    record Answerer(PersonId person, String name) {
    }

    /**
     * Registers what somebody who answers for the child has signed on paper; for the child's headteacher. Refused when the paper
     * is about another text than today's, when she has answered later than she signed, and when the scan is no picture or PDF.
     *
     * @param scan read to its end, or until it is clear that it cannot be kept
     */
    Outcome<ConsentAnswer> register(Caller caller, PersonId child, SignedPaper paper, InputStream scan);

    /**
     * The scan of a paper, for the child's headteacher. Not for guardians: another guardian's name or address may stand on it.
     * The stream is opened after the check, so that a slow reader holds no lock.
     */
    InputStream scan(Caller caller, PersonId child, ConsentAnswerId answer);

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

    /** Children of the headteacher's unit for whom a change of custody within a year made a consent come or go, in a sentence. */
    Map<PersonId, Text> custodyChanged(Caller caller, UnitCode unit);
}
