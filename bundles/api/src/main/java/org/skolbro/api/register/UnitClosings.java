package org.skolbro.api.register;

import java.time.LocalDate;
import java.util.List;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;

/**
 * Units that close (enheter som läggs ned). An administrator says which day is the last, and who keeps what the unit leaves behind.
 * From the day after it, everything that the unit still holds is in its archive, and that person is its named person: orders reach
 * her, and she hands over what was not. A child whose documents are on their way is waited for.
 */
@ProviderType
public interface UnitClosings {

    /** The latest first, also what was taken back. For administrators and archivists. */
    List<UnitClosing> all(Caller caller);

    /**
     * Refused for a unit that closes already, for a day that is more than a year ago or two years ahead, for somebody who does not
     * work in the municipality's schools or has protected personal data, and without a reason.
     */
    Outcome<UnitClosing> close(Caller caller, Asked asked);

    /** Designates somebody else, from today if the unit has closed. */
    Outcome<UnitClosing> designate(Caller caller, UnitCode unit, PersonAsked asked);

    /** Refused when the last day has passed: what is in the archive by then stays there. */
    Outcome<UnitClosing> takeBack(Caller caller, UnitCode unit, String reason);

    record Asked(UnitCode unit, LocalDate lastDay, PersonAsked designated) {
    }

    record PersonAsked(PersonId person, String reason) {
    }
}
