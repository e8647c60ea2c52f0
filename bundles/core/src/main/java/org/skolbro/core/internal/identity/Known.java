package org.skolbro.core.internal.identity;

import java.util.List;
import java.util.Optional;

import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.Person;
import org.skolbro.core.store.IdentityStore;
import org.skolbro.core.store.IdentityStore.Link;
import org.skolbro.core.store.RegisterStore;

/** Finds whom a number stands for, as somebody wrote it. To be asked in a unit of work. */
record Known(RegisterStore register, IdentityStore store) {

    /** By a fictitious number. */
    Optional<Link> by(String number) {
        return IdentityNumber.read(number).flatMap(written -> Optional.ofNullable(register.owners(List.of(written)).get(written)))
            .flatMap(store::linkOf);
    }

    /** Somebody who is or was placed, and whose real identity is still in the register. */
    Optional<Person> inRegister(String number) {
        return register.ownerOf(number).flatMap(register::person)
            .filter(person -> !register.placements(List.of(person.id())).isEmpty() && store.linkOf(person.id()).isEmpty());
    }
}
