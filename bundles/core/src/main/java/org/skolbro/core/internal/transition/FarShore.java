package org.skolbro.core.internal.transition;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.transition.TransitionId;

/** The end of a bridge that is another provider's, as far as withdrawn consent goes. To be called in a unit of work. */
public interface FarShore {

    /** Learns that documents of a transition followed by a consent that was withdrawn after the hand-over, and on which day. */
    void withdrawnHere(Caller caller, TransitionId transition, Map<DocumentId, LocalDate> documents);

    /** Learns that somebody said yes again. {@code withdrawn} are the documents of the transition whose consent still counts no longer. */
    void givenHere(Caller caller, TransitionId transition, Set<DocumentId> withdrawn);

    /** The child's documents of which another provider has told that consent was withdrawn there after they were sent, and the day. */
    Map<DocumentId, LocalDate> withdrawnThere(PersonId child);
}
