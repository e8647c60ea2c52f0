package org.skolbro.persistence.internal.hiding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.Hiding;
import org.skolbro.api.document.HidingId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.core.store.Hidden;
import org.skolbro.core.store.HidingStore;
import org.skolbro.persistence.Bulk;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.InList;
import org.skolbro.persistence.Locked;
import org.skolbro.persistence.Tx;
import org.skolbro.persistence.ValueLists;
import org.skolbro.persistence.internal.database.Turns;

/** Decisions to hide, one row each; documents and the end of one are rows of their own. */
@Component
public final class JpaHidingStore implements HidingStore {

    private final Tx tx;

    @Activate
    public JpaHidingStore(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public void insert(Hiding hiding) {
        tx.within(em -> {
            em.persist(HidingEntity.from(hiding));
            return null;
        });
    }

    @Override
    public Optional<Hiding> find(HidingId id) {
        return tx.within(em -> toRecords(em, em.createQuery("select h from HidingEntity h where h.id = :id", HidingEntity.class)
            .setParameter("id", id.value())).stream().findFirst());
    }

    @Override
    public List<Hiding> about(PersonId child) {
        return tx.within(em -> toRecords(em, em.createQuery("select h from HidingEntity h where h.child = :child"
            + " order by h.at desc, h.id desc", HidingEntity.class).setParameter("child", child.value())));
    }

    @Override
    public List<Hiding> naming(DocumentId document) {
        return tx.within(em -> toRecords(em, em.createQuery("select h from HidingEntity h join h.documents d where d = :document"
            + " order by h.at desc, h.id desc", HidingEntity.class).setParameter("document", document.value())));
    }

    private static List<Hiding> toRecords(EntityManager em, TypedQuery<HidingEntity> query) {
        List<HidingEntity> found = query.getResultList();
        if (found.isEmpty()) {
            return List.of();
        }
        List<Long> ids = found.stream().map(HidingEntity::id).toList();
        ValueLists documents = ValueLists.of(em, "HidingEntity", "documents", ids);
        Map<Long, Hiding.Lifting> lifted = em.createQuery("select l from LiftingEntity l where l.hiding in :ids",
            LiftingEntity.class).setParameter("ids", InList.of(ids)).getResultStream()
            .collect(Collectors.toMap(LiftingEntity::hiding, LiftingEntity::toRecord));
        return found.stream().map(hiding -> hiding.toRecord(documents.of(hiding.id()),
            Optional.ofNullable(lifted.get(hiding.id())))).toList();
    }

    @Override
    public Hidden from(PersonId guardian, LocalDate day) {
        Set<DocumentId> documents = new HashSet<>();
        Set<PersonId> children = new HashSet<>();
        tx.within(em -> em.createQuery("select h.child, d from HidingEntity h left join h.documents d"
                + " where h.guardian = :guardian and h.from <= :day and (h.to is null or h.to >= :day)"
                + " and not exists (select l.hiding from LiftingEntity l where l.hiding = h.id)", Object[].class)
            .setParameter("guardian", guardian.value()).setParameter("day", day).getResultList())
            .forEach(row -> {
                if (row[1] == null) {
                    children.add(new PersonId((Long) row[0]));
                } else {
                    documents.add(new DocumentId((Long) row[1]));
                }
            });
        return new Hidden(documents, children);
    }

    @Override
    public void extend(HidingId id, DocumentId document) {
        tx.within(em -> {
            Locked.find(em, HidingEntity.class, id.value()).ifPresent(hiding -> hiding.name(document.value()));
            return null;
        });
    }

    @Override
    public void lift(HidingId id, Hiding.Lifting lifting) {
        tx.within(em -> {
            boolean there = Locked.find(em, HidingEntity.class, id.value()).isPresent();
            if (!there || em.find(LiftingEntity.class, id.value()) != null) {
                throw new Conflict("hiding " + id + " is lifted already");
            }
            em.persist(LiftingEntity.from(id, lifting));
            return null;
        });
    }

    @Override
    public void takeTurn() {
        tx.within(em -> {
            Turns.take(em, "hiding");
            return null;
        });
    }

    @Override
    public List<HidingId> of(PersonId person) {
        return tx.within(em -> em.createQuery(
                "select h.id from HidingEntity h where h.child = :person or h.guardian = :person order by h.id", Long.class)
            .setParameter("person", person.value()).getResultStream().map(HidingId::new).toList());
    }

    @Override
    public void replace(Collection<HidingId> hidings, PersonId from, PersonId to) {
        List<Long> ids = hidings.stream().map(HidingId::value).toList();
        if (!ids.isEmpty()) {
            tx.within(em -> replaced(em, "child", ids, from, to) + replaced(em, "guardian", ids, from, to));
        }
    }

    private static int replaced(EntityManager em, String part, List<Long> ids, PersonId from, PersonId to) {
        return Bulk.run(em, em.createQuery("update HidingEntity h set h." + part + " = :to where h." + part
                + " = :from and h.id in :ids")
            .setParameter("from", from.value()).setParameter("to", to.value()).setParameter("ids", ids));
    }
}
