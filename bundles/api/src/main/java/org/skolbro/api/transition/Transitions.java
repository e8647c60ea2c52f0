package org.skolbro.api.transition;

import java.util.List;
import java.util.Set;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Outcome;

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
     * @param needed documents under review that are needed by the receiver
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

    /** Evaluates the recorded inputs again and compares with the recorded outcome. */
    Replay replay(Caller caller, TransitionId transition);

    record Replay(boolean same, List<String> differences) {
    }

    /** Looks for placements that ended and makes their transitions; also done each night and after each import. */
    int gather(Caller caller);
}
