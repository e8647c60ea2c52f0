package org.skolbro.api.rectification;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.rectification.Rectification.State;
import org.skolbro.api.text.Text;

/**
 * Rectifications (rättelser, dataskyddsförordningen art. 16). A finalised document is never edited: whoever reads it may ask,
 * the headteacher of the unit that holds it, or the archivist for what is in the archive, decides; then a new version corrects
 * it, a note stands with it wherever it is shown, printed or handed out, or the request is refused with reasons and the right
 * to complain. While a request is open the document is not destroyed. What was asked and answered goes when the document's
 * content goes.
 */
@ProviderType
public interface Rectifications {

    /** Refused when nothing is said to be wrong. For everybody who may read the document. */
    Outcome<RectificationId> ask(Caller caller, DocumentId document, Optional<PersonId> child, Asked asked);

    /** What the caller may know of about a document, oldest first: notes, and requests of her own or hers to decide. */
    List<Rectification> of(Caller caller, DocumentId document, Optional<PersonId> child);

    /** What waits for the caller's decision, the oldest first. For headteachers and archivists. */
    List<Rectification> queue(Caller caller);

    /** Refused without reasons, for a note without text, and when it is decided already. */
    Outcome<RectificationId> decide(Caller caller, RectificationId rectification, Decision decision);

    /** Takes an open request back, for whom it was asked by. */
    Outcome<RectificationId> withdraw(Caller caller, RectificationId rectification);

    /** How to complain and appeal: goes with every refusal. */
    Text appeal();

    /** What comes from the municipality's register is corrected there: where to turn. */
    Text registerFacts();

    /**
     * @param wrong what is wrong, and what is right
     * @param onBehalfOf who asks, when it is not the caller; empty otherwise
     */
    record Asked(String wrong, String onBehalfOf) {

        @Override
        public String toString() {
            return "Asked";
        }
    }

    /** @param how {@link State#CORRECTED}, {@link State#NOTED} or {@link State#REFUSED}; {@code note} for NOTED alone */
    record Decision(State how, String reasons, String note) {

        @Override
        public String toString() {
            return "Decision[" + how + "]";
        }
    }
}
