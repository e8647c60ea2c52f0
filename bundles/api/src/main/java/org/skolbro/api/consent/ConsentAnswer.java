package org.skolbro.api.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.document.Attachment;
import org.skolbro.api.person.PersonId;

/**
 * One answer (samtyckessvar). Answers are only added; the latest of each guardian counts.
 *
 * @param verifiedBy how sure the platform was of who was logged in: the guardian, or for an answer on paper the one who
 *     registered it, for then the guardian was recognised by her signature alone
 * @param at from when it counts; see {@link OnPaper} for one that was given on paper
 */
public record ConsentAnswer(ConsentAnswerId id, PersonId child, PersonId guardian, PurposeId purpose, int textVersion,
        Choice choice, AssuranceLevel verifiedBy, Instant at, Optional<OnPaper> paper) {

    public enum Choice {
        YES, NO, WITHDRAWN
    }

    /**
     * How an answer was given on a signed paper (pappersblankett). A paper tells a day and no hour: a yes counts from the
     * beginning of its day and a no from the end, so that of two answers of one day a no wins.
     *
     * @param registeredBy who saw the paper and registered it, by name
     * @param scan what the paper looks like; goes when the answer goes
     */
    public record OnPaper(LocalDate signedOn, String registeredBy, Instant registeredAt, Attachment scan) {
    }

    public ConsentAnswer {
        // answers that were recorded before there were papers have none
        paper = paper == null ? Optional.empty() : paper;
    }

    /** Given by the guardian herself, logged in. */
    public ConsentAnswer(ConsentAnswerId id, PersonId child, PersonId guardian, PurposeId purpose, int textVersion, Choice choice,
            AssuranceLevel verifiedBy, Instant at) {
        this(id, child, guardian, purpose, textVersion, choice, verifiedBy, at, Optional.empty());
    }
}
