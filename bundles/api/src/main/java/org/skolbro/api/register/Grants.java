package org.skolbro.api.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.PersonName;

/**
 * Personal permissions (personliga behörigheter): named, dated and reasoned, from the headteacher of a unit to one member of
 * staff, for one child of that unit. They are the only way to a child with protected personal data, who is in no other
 * list. All of it takes a second factor.
 */
@ProviderType
public interface Grants {

    /**
     * Children with a security marking who are placed today at a unit that the caller leads, or left it lately so that their
     * documents are still to be handed over. By name. One audit line with all of them.
     */
    List<ProtectedChild> protectedChildren(Caller caller);

    /** Refused for somebody who does not work in the municipality's schools, for the past or more than a year, and without a reason. */
    Outcome<GrantId> give(Caller caller, Asked asked);

    /** Ends a permission before its last day, at once. Refused when it is over, and without a reason. */
    Outcome<GrantId> end(Caller caller, GrantId grant, String reason);

    /** Children whom the caller reaches today by a permission of her own, by name. One audit line with all of them. */
    List<GrantedChild> mine(Caller caller);

    /** For which child of which unit, to whom, through which day and why. */
    record Asked(PersonId child, UnitCode unit, PersonId staff, LocalDate until, String reason) {
    }

    /**
     * @param left her last day at the unit, when it has been
     * @param grants all that were given for this unit, ended ones too, newest first
     */
    record ProtectedChild(PersonId id, PersonName name, String maskedNumber, Unit unit, Optional<LocalDate> left,
            List<GrantRow> grants) {

        public ProtectedChild {
            grants = List.copyOf(grants);
        }
    }

    /**
     * @param staffName empty for somebody with protected personal data
     * @param ended why and by whom it was ended before its last day
     */
    record GrantRow(GrantId id, String staffName, LocalDate until, String reason, String by, Instant at, boolean inForce,
            Optional<Ended> ended) {
    }

    record Ended(String reason, String by, Instant at) {
    }

    record GrantedChild(ChildRow child, LocalDate until) {
    }
}
