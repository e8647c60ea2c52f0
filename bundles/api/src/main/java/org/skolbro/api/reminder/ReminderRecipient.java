package org.skolbro.api.reminder;

import java.time.Instant;
import java.util.Optional;

import org.skolbro.api.person.PersonId;

/**
 * One person in a campaign (mottagare), for the headteacher of the unit. Never her address.
 *
 * @param at when it became so
 */
public record ReminderRecipient(PersonId person, String name, String unit, State state, Optional<Cause> cause, Optional<Instant> at) {

    public enum State {
        WAITING,
        /** Given to the server this very moment. */
        SENDING,
        /** The server has taken the message; whether it arrives only the world knows. */
        SENT,
        /** Told when she logs in, for want of an address. */
        ON_SCREEN,
        /** Not reminded, because there is no reason any more. */
        LEFT, FAILED,
        /** The platform or the server went away before the answer came. Nobody is written to twice without a person's decision. */
        UNCERTAIN
    }

    /** Why somebody was not written to. */
    public enum Cause {
        ANSWERED,
        /** She or the children have a security marking. */
        PROTECTED,
        /** She no longer answers for a child here. */
        NOT_ASKED,
        NO_ADDRESS,
        /** What stands in the register is no address. */
        BAD_ADDRESS,
        /** The server does not take messages to her. */
        DECLINED,
        CANCELLED,
        /** A person decided that an uncertain message is not sent again. */
        NOT_AGAIN,
        /** It could not be done; the log says why under the code. */
        FAULT
    }
}
