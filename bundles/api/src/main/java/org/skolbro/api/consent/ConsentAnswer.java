package org.skolbro.api.consent;

import java.time.Instant;

import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.person.PersonId;

/** One answer (samtyckessvar). Answers are only added; the latest of each guardian counts. */
public record ConsentAnswer(ConsentAnswerId id, PersonId child, PersonId guardian, PurposeId purpose, int textVersion,
        Choice choice, AssuranceLevel verifiedBy, Instant at) {

    public enum Choice {
        YES, NO, WITHDRAWN
    }
}
