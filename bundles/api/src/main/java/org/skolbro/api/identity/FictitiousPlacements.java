package org.skolbro.api.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.identity.FictitiousIdentities.Place;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.PlacementId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;

/**
 * Where children with a fictitious identity are placed. No register file knows them, so that whoever enters them also says when
 * they change unit, group or year, and when they leave. For administrators with a second factor; a child is asked for by her
 * fictitious number, which is refused where nobody has it.
 */
@ProviderType
public interface FictitiousPlacements {

    /** Groups of a unit on a day, by name: what can be chosen for a placement from that day on. */
    List<Group> groups(Caller caller, UnitCode unit, LocalDate day);

    /** Placements that have not ended, or ended within a year, by first day. */
    Outcome<List<Placed>> of(Caller caller, String number);

    /** One more beside those she has, such as a leisure-time centre. Refused when she has it already. */
    Outcome<PlacementId> add(Caller caller, String number, Place place);

    /**
     * Puts a placement in the place of another, which ends the day before. At the same unit, in the same form and year, the
     * placement goes on and only the group changes. From the same first day on it is a correction of the other.
     *
     * @return the placement that holds from that day on
     */
    Outcome<PlacementId> change(Caller caller, String number, PlacementId placement, Place to);

    /**
     * Says when a placement ends, or says it anew. She leaves the unit's groups of that form on the same day.
     *
     * @param last her last day there, within a year from today
     */
    Outcome<PlacementId> end(Caller caller, String number, PlacementId placement, LocalDate last);

    /**
     * A placement as it was entered.
     *
     * @param groups of the unit and form that she is in, or will be
     * @param next where the others of her only group go on when the school year turns, once the register says it
     */
    record Placed(PlacementId id, Unit unit, SchoolType schoolType, OptionalInt schoolYear, DateSpan span, List<Group> groups, Optional<Next> next) {

        public Placed {
            groups = List.copyOf(groups);
        }
    }

    /** @param from first day that somebody is in it */
    record Next(Group group, LocalDate from) {
    }
}
