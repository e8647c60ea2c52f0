package org.skolbro.core.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.GrantId;

/** Keeps personal permissions. They and their ends are only added, never removed. */
public interface GrantStore {

    void insert(Grant grant);

    Optional<Grant> find(GrantId id);

    /** Every permission to the children, newest first. */
    List<Grant> about(Collection<PersonId> children);

    /** Those that the member of staff has on that day, in one statement. */
    List<Grant> inForce(PersonId staff, LocalDate day);

    /** @throws org.skolbro.api.problem.Conflict when it is ended already */
    void end(GrantId id, Grant.End end);
}
