package org.skolbro.api.transition;

import java.time.LocalDate;
import java.util.Optional;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.text.Text;

/**
 * One transition (övergång) in a list.
 *
 * @param deadline by when whoever has to act must have: the unit that is left, or after the hand-over the receiver
 * @param waitsFor why it cannot go on now, such as a form that is not installed
 * @param endedBecause why it was declined or stopped, in the words of whoever did it; why it was stopped, the
 *                     unit that is left reads alone
 * @param since what has happened since that bears on it: custody changed, or a consent was withdrawn after the hand-over
 * @param group the class or department (klass, avdelning) that the child leaves; for the unit that is left, before the hand-over
 */
public record TransitionRow(TransitionId id, PersonId child, String childName, String fromUnit, SchoolType fromType,
        String toUnit, SchoolType toType, LocalDate leftOn, LocalDate deadline, State state, Optional<Text> waitsFor,
        Optional<Text> endedBecause, Side side, Optional<Text> since, Optional<String> group) {

    /** Of which nothing has happened since. */
    public TransitionRow(TransitionId id, PersonId child, String childName, String fromUnit, SchoolType fromType, String toUnit,
            SchoolType toType, LocalDate leftOn, LocalDate deadline, State state, Optional<Text> waitsFor, Optional<Text> endedBecause,
            Side side) {
        this(id, child, childName, fromUnit, fromType, toUnit, toType, leftOn, deadline, state, waitsFor, endedBecause, side, Optional.empty(), Optional.empty());
    }

    /** planned → gathered → decided → handed over → received | declined | stopped. */
    public enum State {
        PLANNED, GATHERED, DECIDED, HANDED_OVER, RECEIVED, DECLINED, STOPPED
    }

    /** On which side of the bridge the caller stands. */
    public enum Side {
        HANDING_OVER, RECEIVING
    }
}
