package org.skolbro.api.person;

import java.util.Optional;

/** A person (person) as the register has her now. {@code number} is empty while she has none. */
public record Person(PersonId id, PersonName name, Optional<IdentityNumber> number, SecurityMarking marking,
        String email, String mobile) {

    public boolean isProtected() {
        return marking != SecurityMarking.NONE;
    }
}
