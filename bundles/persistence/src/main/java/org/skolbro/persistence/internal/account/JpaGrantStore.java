package org.skolbro.persistence.internal.account;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.person.PersonId;
import org.skolbro.core.store.Grant;
import org.skolbro.core.store.GrantStore;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.InList;
import org.skolbro.persistence.Tx;

/** Personal permissions, only ever added. */
@Component
public final class JpaGrantStore implements GrantStore {

    private final Tx tx;

    @Activate
    public JpaGrantStore(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public void insert(Grant grant) {
        tx.within(em -> {
            em.persist(GrantEntity.from(grant));
            return null;
        });
    }

    @Override
    public Set<PersonId> inForce(PersonId staff, Collection<PersonId> children, LocalDate day) {
        if (children.isEmpty()) {
            return Set.of();
        }
        return tx.within(em -> em.createQuery("select distinct g.child from GrantEntity g"
                + " where g.staff = :staff and g.child in :children and g.until >= :day", Long.class)
            .setParameter("staff", staff.value()).setParameter("day", day)
            .setParameter("children", InList.of(children.stream().map(PersonId::value).toList()))
            .getResultStream().map(PersonId::new).collect(Collectors.toSet()));
    }
}
