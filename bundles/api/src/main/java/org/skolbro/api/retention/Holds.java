package org.skolbro.api.retention;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.text.Text;

/** Holds (gallringsstopp). One placed at any time before an item is destroyed saves it. For archivists. */
@ProviderType
public interface Holds {

    /** How many kept documents a hold on the selection would stop now, each once for every child it is kept for. */
    long covers(Caller caller, HoldRow.OnSelection selection);

    /**
     * The child whose documents are to be held, by her identity number (12 digits). Refused when nobody who is or was placed here
     * has it, and for whom the caller may not see. Leaves a line in the audit.
     */
    Outcome<Child> child(Caller caller, String number);

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

    /** Newest first. Naming children leaves a line in the audit. */
    List<InForce> inForce(Caller caller);

    /** @param number masked; empty when there is none */
    record Child(PersonId id, String name, String number) {
    }

    /**
     * @param about what it stops, in words: a document by type, date and unit; never a child's name
     * @param child of a hold on all that is kept of her; empty for other holds, and for whoever may not see her
     */
    record InForce(HoldRow hold, Text about, Optional<Child> child) {

        /** Without a name. */
        public InForce(HoldRow hold, Text about) {
            this(hold, about, Optional.empty());
        }
    }
}
