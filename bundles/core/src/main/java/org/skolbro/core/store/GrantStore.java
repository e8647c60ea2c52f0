package org.skolbro.core.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

import org.skolbro.api.person.PersonId;

/** Keeps personal permissions. They end by their date and are never removed. */
public interface GrantStore {

    void insert(Grant grant);

    /** Those of the children whom the member of staff has a permission to on that day. */
    Set<PersonId> inForce(PersonId staff, Collection<PersonId> children, LocalDate day);
}
