package org.skolbro.core.internal.consent;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Guardianship;
import org.skolbro.api.register.Guardianship.Kind;
import org.skolbro.core.internal.access.Majority;

/**
 * Who answers for a child: her guardians on the day, and only where she has none, another responsible adult. From the day on
 * which she is of age she answers herself, and what her guardians said counts no longer.
 */
public final class Guardians {

    private Guardians() {
    }

    public static WhoAnswers of(Person child, Collection<Guardianship> guardianships, LocalDate day) {
        List<PersonId> guardians = answeringFor(child, guardianships, day);
        List<PersonId> others = isOfAge(child, day) ? List.of()
            : ofKind(child.id(), guardianships, Kind.OTHER_RESPONSIBLE_ADULT, day).stream().filter(one -> !guardians.contains(one)).toList();
        return new WhoAnswers(guardians, others);
    }

    private static List<PersonId> answeringFor(Person child, Collection<Guardianship> guardianships, LocalDate day) {
        if (isOfAge(child, day)) {
            return List.of(child.id());
        }
        List<PersonId> guardians = ofKind(child.id(), guardianships, Kind.GUARDIAN, day);
        return guardians.isEmpty() ? ofKind(child.id(), guardianships, Kind.OTHER_RESPONSIBLE_ADULT, day) : guardians;
    }

    /** Of somebody without an identity number nobody knows it: her guardians answer. */
    static boolean isOfAge(Person child, LocalDate day) {
        return Majority.dayOf(child).filter(from -> !day.isBefore(from)).isPresent();
    }

    private static List<PersonId> ofKind(PersonId child, Collection<Guardianship> guardianships, Kind kind, LocalDate day) {
        return guardianships.stream()
            .filter(guardianship -> guardianship.child().equals(child) && guardianship.kind() == kind)
            .filter(guardianship -> guardianship.span().contains(day))
            .map(Guardianship::adult).distinct().sorted(java.util.Comparator.comparingLong(PersonId::value)).toList();
    }
}
