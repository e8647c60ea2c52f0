package org.skolbro.api.rollover;

import java.time.LocalDate;
import java.util.Optional;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.transition.TransitionId;

/**
 * One child in a run (barn i läsårsbytet), for the headteacher of the unit that she leaves.
 *
 * @param cause why she was not handed over
 * @param follow how many documents followed
 */
public record RollOverItem(TransitionId transition, PersonId child, String name, String from, String to, LocalDate leftOn, State state,
        Optional<RollOver.Cause> cause, long follow, long stay) {

    public enum State {
        WAITING, DONE, LEFT, FAILED, UNDONE
    }
}
