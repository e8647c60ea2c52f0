package org.skolbro.testkit.memory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.register.GrantId;
import org.skolbro.core.store.Grant;
import org.skolbro.core.store.GrantStore;

/** Personal permissions in memory. */
public final class InMemoryGrantStore implements GrantStore {

    private static final Comparator<Grant> OLDEST_FIRST = Comparator.comparing(Grant::at)
        .thenComparing(grant -> grant.id().value());

    private final Memory memory;
    private final Map<GrantId, Grant> grants;

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
    public Optional<Grant> find(GrantId id) {
        memory.requireUnitOfWork();
        return Optional.ofNullable(grants.get(id));
    }

    @Override
    public List<Grant> about(Collection<PersonId> children) {
        memory.requireUnitOfWork();
        return grants.values().stream().filter(grant -> children.contains(grant.child())).sorted(OLDEST_FIRST.reversed()).toList();
    }

    @Override
    public List<Grant> inForce(PersonId staff, LocalDate day) {
        memory.requireUnitOfWork();
        return grants.values().stream().filter(grant -> grant.staff().equals(staff) && grant.isInForce(day))
            .sorted(OLDEST_FIRST).toList();
    }

    @Override
    public void end(GrantId id, Grant.End end) {
        Grant grant = find(id).filter(one -> one.ended().isEmpty())
            .orElseThrow(() -> new Conflict("Grant " + id + " is ended already"));
        grants.put(id, grant.ended(end));
    }
}
