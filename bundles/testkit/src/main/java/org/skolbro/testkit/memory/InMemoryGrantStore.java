package org.skolbro.testkit.memory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.skolbro.api.person.PersonId;
import org.skolbro.core.store.Grant;
import org.skolbro.core.store.GrantStore;

/** Personal permissions in memory. */
public final class InMemoryGrantStore implements GrantStore {

    private final Memory memory;
    private final Map<Long, Grant> grants;

    public InMemoryGrantStore(Memory memory) {
        this.memory = memory;
        this.grants = memory.table();
    }

    @Override
    public void insert(Grant grant) {
        memory.requireUnitOfWork();
        grants.put(grant.id(), grant);
    }

    @Override
    public Set<PersonId> inForce(PersonId staff, Collection<PersonId> children, LocalDate day) {
        memory.requireUnitOfWork();
        return grants.values().stream()
            .filter(grant -> grant.staff().equals(staff) && children.contains(grant.child()) && !day.isAfter(grant.until()))
            .map(Grant::child).collect(Collectors.toSet());
    }
}
