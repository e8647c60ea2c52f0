package org.skolbro.core.internal.consent;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Guardianship;
import org.skolbro.api.register.Guardianship.Kind;

/** Who answers for a child: her guardians on the day, and only where she has none, another responsible adult. */
public final class Guardians {

    private Guardians() {
    }

    public static List<PersonId> answeringFor(PersonId child, Collection<Guardianship> guardianships, LocalDate day) {
        List<PersonId> guardians = ofKind(child, guardianships, Kind.GUARDIAN, day);
        return guardians.isEmpty() ? ofKind(child, guardianships, Kind.OTHER_RESPONSIBLE_ADULT, day) : guardians;
    }

    private static List<PersonId> ofKind(PersonId child, Collection<Guardianship> guardianships, Kind kind, LocalDate day) {
        return guardianships.stream()
            .filter(guardianship -> guardianship.child().equals(child) && guardianship.kind() == kind)
            .filter(guardianship -> guardianship.span().contains(day))
            .map(Guardianship::adult).distinct().sorted(java.util.Comparator.comparingLong(PersonId::value)).toList();
    }
}
