package org.skolbro.core.internal.print;

import java.util.List;
import java.util.Set;

import org.skolbro.api.access.Role;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.UnitCode;

/**
 * Who is printed, in the order of identity numbers, and as what the caller may.
 *
 * @param roles headteacher, archivist, or both
 */
record Chosen(UnitCode unit, Set<Role> roles, List<Person> children) {

    Chosen {
        roles = Set.copyOf(roles);
        children = List.copyOf(children);
    }

    List<PersonId> ids() {
        return children.stream().map(Person::id).toList();
    }
}
