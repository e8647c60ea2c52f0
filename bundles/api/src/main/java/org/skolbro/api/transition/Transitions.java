package org.skolbro.api.transition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.text.Text;

/**
 * Transitions (övergångar) between units. They appear when a placement ends in the register. Consent and rules are
 * evaluated in one place at the moment of hand-over, and what was evaluated is recorded so that it can be replayed.
 */
@ProviderType
public interface Transitions {

    /** Transitions of the caller's units, open ones first. */
    List<TransitionRow> mine(Caller caller);

    HandOver preview(Caller caller, TransitionId transition);

    /**
     * Decides (beslutar) about a hand-over that comes later, also before the last day: of which documents under review the receiver
     * needs, and what is written to it. By hand or by a roll-over it is handed over then, and rules and consent are asked again.
     * A document that comes under review later is not decided about. Deciding once more adds to what was decided.
     *
     * @param fingerprint of the preview that was shown
     */
    Outcome<TransitionRow> decide(Caller caller, TransitionId transition, Set<DocumentId> needed, String note, String fingerprint);

    /** Takes a decision back (ångrar beslutet) that is not carried out yet. */
    Outcome<TransitionRow> reconsider(Caller caller, TransitionId transition);

    /** Who did what, oldest first; for both ends. Empty when the records plan has taken the lines. */
    List<TransitionStep> steps(Caller caller, TransitionId transition);

    /**
     * @param needed documents under review that are needed by the receiver, beside those that were decided about
     * @param fingerprint of the preview that was shown
     */
    Outcome<TransitionRow> handOver(Caller caller, TransitionId transition, Set<DocumentId> needed, String note,
            String fingerprint);

    /** What was handed over, for the receiver before and after she answers. */
    HandOver handedOver(Caller caller, TransitionId transition);

    Outcome<TransitionRow> receive(Caller caller, TransitionId transition);

    Outcome<TransitionRow> decline(Caller caller, TransitionId transition, String reason);

    /** Stops a transition that should not happen, before it is handed over. */
    Outcome<TransitionRow> stop(Caller caller, TransitionId transition, String reason);

    /**
     * That the consent by which a document came to the caller's unit was withdrawn since, in a sentence; empty when it was not,
     * and for everybody but the child's staff at the unit that received it.
     */
    Optional<Text> withdrawn(Caller caller, PersonId child, DocumentId document);

    /** The same of all of the child's documents of which there is something to say, without the sentences. */
    Set<DocumentId> withdrawn(Caller caller, PersonId child);

    /**
     * Transitions from or to a unit as they stand, latest first; without names and without what anybody wrote. For administrators,
     * auditors and operators. Children with a security marking are left out.
     */
    List<Standing> standing(Caller caller, UnitCode unit);

    /** A transition and nobody. */
    record Standing(TransitionId id, UnitCode from, SchoolType fromType, UnitCode to, SchoolType toType, LocalDate leftOn, TransitionRow.State state) {
    }

    /** Evaluates the recorded inputs again and compares with the recorded outcome. */
    Replay replay(Caller caller, TransitionId transition);

    /**
     * Names documents by their codes, and nobody.
     *
     * @param outcomes how many documents go which way and why, by the facts alone: verdict, reason, number
     */
    record Replay(boolean same, List<String> differences, List<String> outcomes) {

        public Replay(boolean same, List<String> differences) {
            this(same, differences, List.of());
        }
    }

    /** Looks for placements that ended and makes their transitions; also done each night and after each import. */
    int gather(Caller caller);
}
