package org.skolbro.core.internal.consent;

import java.util.List;
import java.util.stream.Stream;

import org.skolbro.api.consent.ConsentTerms;
import org.skolbro.api.person.PersonId;

/**
 * Who may answer for a child on a day (vilka som svarar).
 *
 * @param guardians her guardians, or who stands in for them; see {@link Guardians}
 * @param others other responsible adults beside them
 */
public record WhoAnswers(List<PersonId> guardians, List<PersonId> others) {

    public WhoAnswers {
        guardians = List.copyOf(guardians);
        others = others == null ? List.of() : List.copyOf(others);
    }

    public List<PersonId> by(ConsentTerms terms) {
        return terms.otherAdultsToo() ? Stream.concat(guardians.stream(), others.stream()).distinct().toList() : guardians;
    }
}
