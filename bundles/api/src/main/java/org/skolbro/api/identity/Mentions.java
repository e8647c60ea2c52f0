package org.skolbro.api.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.text.Text;

/**
 * Where running text names a child who is to be moved over: in documents of others and of groups, drafts and notes. By place,
 * never what stands there, so that somebody who may read it can go there and rectify it; nothing is changed by looking. To be
 * asked before she is moved: afterwards nobody here knows her name. For administrators with a second factor.
 */
@ProviderType
public interface Mentions {

    /** Of places that are told one by one; all are counted. */
    int MOST = 2_000;

    /**
     * Reads everything that people have written, a portion at a time. Refused as {@link FictitiousIdentities#preview} is.
     *
     * @param number her real one, as it is written
     */
    Outcome<Found> of(Caller caller, String number, Progress progress);

    /** What kind of text it stands in. Documents about her stand in the preview, by number alone. */
    enum Kind {
        DOCUMENT, GROUP_DOCUMENT, FILE_NAME, DRAFT, RECTIFICATION, TRANSITION, ORDER, DISCLOSURE, HIDING, HOLD, GRANT
    }

    /**
     * @param document at which it stands; empty for drafts, for what is about no document, and for documents about somebody with
     *     protected personal data
     * @param unitName empty when it belongs to none
     * @param sure by her number, or her given and family name; else by her given name alone, at a unit where she is or was
     */
    record Mention(Kind kind, Optional<DocumentId> document, String unitName, Optional<Text> type, LocalDate day, boolean sure) {
    }

    /**
     * @param places at most {@link #MOST}, sure ones first
     * @param sure how many places are, of all
     * @param maybe how many may be about another with her given name
     * @param read texts that were read, of {@code all}
     * @param whole false when it was cancelled
     */
    record Found(List<Mention> places, long sure, long maybe, long read, long all, boolean whole) {

        public Found {
            places = List.copyOf(places);
        }
    }
}
