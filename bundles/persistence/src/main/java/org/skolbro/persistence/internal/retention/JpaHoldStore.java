package org.skolbro.persistence.internal.retention;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.retention.HoldId;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.core.store.HoldStore;
import org.skolbro.core.store.Holding;
import org.skolbro.persistence.Bulk;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.InList;
import org.skolbro.persistence.Locked;
import org.skolbro.persistence.Tx;
import org.skolbro.persistence.internal.database.Turns;

/** Holds, one row each; a lifted one keeps its row. */
@Component
public final class JpaHoldStore implements HoldStore {

    private final Tx tx;

    @Activate
    public JpaHoldStore(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public void insert(HoldRow hold) {
        tx.within(em -> {
            em.persist(HoldEntity.from(hold));
            return null;
        });
    }

    @Override
    public Optional<HoldRow> find(HoldId id) {
        return tx.within(em -> Optional.ofNullable(em.find(HoldEntity.class, id.value())).map(HoldEntity::toRecord));
    }

    @Override
    public void lift(HoldId id, Instant at) {
        tx.within(em -> {
            HoldEntity stored = Locked.find(em, HoldEntity.class, id.value()).orElse(null);
            if (stored == null || stored.isLifted()) {
                throw new Conflict("hold " + id + " is lifted already");
            }
            stored.lift(at);
            return null;
        });
    }

    @Override
    public List<HoldRow> inForce() {
        return tx.within(em -> em.createQuery("select h from HoldEntity h where h.to is null order by h.from desc, h.id desc",
            HoldEntity.class).getResultStream().map(HoldEntity::toRecord).toList());
    }

    @Override
    public List<HoldId> on(PersonId child) {
        return tx.within(em -> em.createQuery("select h.id from HoldEntity h where h.child = :child order by h.id", Long.class)
            .setParameter("child", child.value()).getResultStream().map(HoldId::new).toList());
    }

    @Override
    public void replace(Collection<HoldId> holds, PersonId to) {
        if (!holds.isEmpty()) {
            tx.within(em -> Bulk.run(em, em.createQuery("update HoldEntity h set h.child = :to where h.id in :ids")
                .setParameter("to", to.value()).setParameter("ids", InList.of(holds.stream().map(HoldId::value).toList()))));
        }
    }

    @Override
    public Map<HoldingId, HoldId> stopping(Collection<Holding> holdings) {
        Map<HoldingId, HoldId> stopped = new HashMap<>();
        if (holdings.isEmpty()) {
            return stopped;
        }
        List<HoldEntity> holds = tx.within(em -> touching(em, holdings));
        for (Holding holding : holdings) {
            holds.stream().filter(hold -> hold.stops(holding)).findFirst()
                .ifPresent(hold -> stopped.put(holding.id(), hold.id()));
        }
        return stopped;
    }

    private static List<HoldEntity> touching(EntityManager em, Collection<Holding> holdings) {
        List<Long> children = holdings.stream().flatMap(holding -> holding.subject().stream()).map(PersonId::value).toList();
        return em.createQuery("select h from HoldEntity h where h.to is null and (h.document in :documents"
                + " or h.child in :children or h.unit in :units or h.selected = true) order by h.from desc, h.id desc", HoldEntity.class)
            .setParameter("documents", InList.of(holdings.stream().map(holding -> holding.document().value()).toList()))
            .setParameter("children", InList.of(children.isEmpty() ? List.of(0L) : children))
            .setParameter("units", InList.of(holdings.stream().map(holding -> holding.unit().value()).toList()))
            .getResultList();
    }

    @Override
    public void takeTurn() {
        tx.within(em -> {
            Turns.take(em, "disposal");
            return null;
        });
    }
}
