package org.skolbro.core.internal.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Guardianship;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.RegisterStore;

/**
 * The guardians of a child who is moved. Whoever is known here as nobody else's guardian and as no staff gets a fictitious
 * name too; whoever is known by others keeps her own, and is no longer told of as this child's guardian: her name would tell.
 */
record Household(List<PersonId> renamed, List<PersonId> left) {

    private static final Comparator<PersonId> BY_ID = Comparator.comparing(PersonId::value);

    static Household of(RegisterStore register, RegisterImportStore imports, PersonId child) {
        Set<PersonId> adults = register.guardianships(List.of(child)).stream().map(Guardianship::adult)
            .map(adult -> register.mergedInto(adult).orElse(adult)).collect(Collectors.toSet());
        List<PersonId> known = adults.stream().filter(adult -> isKnownByOthers(register, imports, adult, child)).sorted(BY_ID).toList();
        return new Household(adults.stream().filter(adult -> !known.contains(adult)).sorted(BY_ID).toList(), known);
    }

    private static boolean isKnownByOthers(RegisterStore register, RegisterImportStore imports, PersonId adult, PersonId child) {
        return register.wards(adult).stream().anyMatch(held -> !held.child().equals(child)) || !imports.duties(List.of(adult)).isEmpty()
            || !imports.assignments(List.of(adult)).isEmpty() || !register.placements(List.of(adult)).isEmpty();
    }
}
