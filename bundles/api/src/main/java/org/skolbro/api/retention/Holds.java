package org.skolbro.api.retention;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.text.Text;

/** Holds (gallringsstopp). One placed at any time before an item is destroyed saves it. For archivists. */
@ProviderType
public interface Holds {

    /** How many kept documents a hold on the selection would stop now, each once for every child it is kept for. */
    long covers(Caller caller, HoldRow.OnSelection selection);

    /** Refused when there is no such document or child, when a selection covers nothing, and without a reason. */
    Outcome<HoldRow> place(Caller caller, HoldRow.Scope scope, String reason, LegalBasis basis);

    /**
     * The documents of the case (ärende) of a document as it is now, itself first: what one unit keeps of one child and builds on
     * each other. None when there is no such document.
     */
    List<DocumentId> caseOf(Caller caller, DocumentId document);

    /**
     * Places a hold on each of the documents by one decision, and on nothing else. Answers how many. Refused as {@link #place} is,
     * and for more than {@value #MOST_AT_ONCE}: for those there is a {@link HoldRow.OnSelection selection}.
     */
    Outcome<Integer> placeOnEach(Caller caller, List<DocumentId> documents, String reason, LegalBasis basis);

    int MOST_AT_ONCE = 500;

    Outcome<HoldRow> lift(Caller caller, HoldId hold, String reason);

    /** Newest first. */
    List<InForce> inForce(Caller caller);

    /** @param about what it stops, in words: a document by type, date and unit; never a child's name */
    record InForce(HoldRow hold, Text about) {
    }
}
