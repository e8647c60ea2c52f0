package org.skolbro.persistence.internal.account;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.register.GrantId;
import org.skolbro.core.store.Grant;
import org.skolbro.core.store.GrantStore;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.InList;
import org.skolbro.persistence.Locked;
import org.skolbro.persistence.Tx;

/** Personal permissions and their ends, only ever added. */
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
    public Optional<Grant> find(GrantId id) {
        return tx.within(em -> toRecords(em, em.createQuery("select g from GrantEntity g where g.id = :id", GrantEntity.class)
            .setParameter("id", id.value()).getResultList()).stream().findFirst());
    }

    @Override
    public List<Grant> about(Collection<PersonId> children) {
        return children.isEmpty() ? List.of() : tx.within(em -> toRecords(em, em.createQuery(
                "select g from GrantEntity g where g.child in :children order by g.at desc, g.id desc", GrantEntity.class)
            .setParameter("children", InList.of(children.stream().map(PersonId::value).toList())).getResultList()));
    }

    private static List<Grant> toRecords(EntityManager em, List<GrantEntity> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Long, Grant.End> ends = em.createQuery("select e from GrantEndEntity e where e.grant in :ids", GrantEndEntity.class)
            .setParameter("ids", InList.of(found.stream().map(GrantEntity::id).toList())).getResultStream()
            .collect(Collectors.toMap(GrantEndEntity::grant, GrantEndEntity::toRecord));
        return found.stream().map(grant -> grant.toRecord(Optional.ofNullable(ends.get(grant.id())))).toList();
    }

    @Override
    public List<Grant> inForce(PersonId staff, LocalDate day) {
        return tx.within(em -> em.createQuery("select g from GrantEntity g where g.staff = :staff and g.until >= :day"
                + " and not exists (select e.grant from GrantEndEntity e where e.grant = g.id) order by g.at, g.id",
            GrantEntity.class).setParameter("staff", staff.value()).setParameter("day", day).getResultStream()
            .map(grant -> grant.toRecord(Optional.empty())).toList());
    }

    @Override
    public void end(GrantId id, Grant.End end) {
        tx.within(em -> {
            boolean there = Locked.find(em, GrantEntity.class, id.value()).isPresent();
            if (!there || em.find(GrantEndEntity.class, id.value()) != null) {
                throw new Conflict("grant " + id + " is ended already");
            }
            em.persist(GrantEndEntity.from(id, end));
            return null;
        });
    }
}
