package org.skolbro.api.consent;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.ChildRow;
import org.skolbro.api.register.UnitCode;

/** Consents (samtycken): given and withdrawn by guardians at any time. Silence is no (OSL 10 kap. 1 §, 12 kap. 2–3 §§). */
@ProviderType
public interface Consents {

    /** For a guardian: what she is asked about her child. For the headteacher: how it stands. */
    List<ConsentCard> about(Caller caller, PersonId child);

    /** Refused when the text has changed since it was shown, or when the caller is no guardian of the child today. */
    Outcome<ConsentAnswer> answer(Caller caller, PersonId child, PurposeId purpose, int shownTextVersion,
            ConsentAnswer.Choice choice);

    /** Children of the headteacher's unit for whom an answer is missing. */
    List<ChildRow> unanswered(Caller caller, UnitCode unit);
}
