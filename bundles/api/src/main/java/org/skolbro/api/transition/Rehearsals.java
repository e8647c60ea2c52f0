package org.skolbro.api.transition;

import java.time.LocalDate;
import java.util.List;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;

/** The rehearsal (genrep) of a year roll-over: looks at the register and the documents of today, and changes nothing. */
@ProviderType
public interface Rehearsals {

    /**
     * Those who leave the units that the caller heads, from today to a day. What is decided by rules is decided as on the day
     * after each leaves, so that a rule that comes into force in between counts.
     */
    Rehearsal of(Caller caller, LocalDate until);

    /**
     * The same for the whole municipality as numbers, by name of the unit. For administrators and operators. Children with a security
     * marking are in no number.
     */
    List<Rehearsal.AtUnit> counts(Caller caller, LocalDate until);

    /**
     * What the register says becomes of each class and department on the day after {@code until}; of the units that the caller heads,
     * or of all for administrators and operators. By unit and name. Names nobody.
     */
    List<Rehearsal.GroupTurn> groups(Caller caller, LocalDate until);
}
