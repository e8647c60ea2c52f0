package org.skolbro.core.store;

import java.util.List;
import java.util.UUID;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Guardianship;
import org.skolbro.api.register.Placement;

/** The rows of a register that are about one person, herself excepted. Guardianships: as a child and as an adult. */
public record PersonRows(PersonId person, List<RegisterKey> registerIds, List<HeldNumber> numbers, List<Placement> placements,
        List<Guardianship> guardianships, List<Membership> memberships, List<Duty> duties, List<Assignment> assignments) {

    public PersonRows {
        registerIds = List.copyOf(registerIds);
        numbers = List.copyOf(numbers);
        placements = List.copyOf(placements);
        guardianships = List.copyOf(guardianships);
        memberships = List.copyOf(memberships);
        duties = List.copyOf(duties);
        assignments = List.copyOf(assignments);
    }

    /** An id the register file knows the person by, with the {@link RegisteredPerson#fingerprint} of its row. */
    public record RegisterKey(UUID id, String fingerprint) {
    }
}
