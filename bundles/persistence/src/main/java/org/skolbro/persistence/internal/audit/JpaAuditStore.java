package org.skolbro.persistence.internal.audit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.audit.Audit;
import org.skolbro.api.audit.AuditLine;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.core.store.AuditStore;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.Tx;
import org.skolbro.persistence.ValueLists;

/** The audit, one row for each line and one for each child it is about. */
@Component
public final class JpaAuditStore implements AuditStore {

    private final Tx tx;

    @Activate
    public JpaAuditStore(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public void append(Optional<AccountId> account, AuditLine line) {
        tx.within(em -> {
            em.persist(AuditLineEntity.from(account, line));
            return null;
        });
    }

    @Override
    public Page<AuditLine> lines(Audit.Filter filter, Page.Request page) {
        AuditQuery query = new AuditQuery(filter);
        return tx.within(em -> {
            long total = query.on(em.createQuery("select count(l) from AuditLineEntity l" + query.where(), Long.class))
                .getSingleResult();
            List<AuditLineEntity> found = query.on(em.createQuery("select l from AuditLineEntity l" + query.where()
                    + " order by l.id " + (filter.oldestFirst() ? "asc" : "desc"), AuditLineEntity.class))
                .setFirstResult(page.offset()).setMaxResults(page.limit()).getResultList();
            ValueLists children = ValueLists.of(em, "AuditLineEntity", "children",
                found.stream().map(AuditLineEntity::id).toList());
            return new Page<>(found.stream().map(line -> line.toRecord(children.of(line.id()))).toList(), total);
        });
    }

    @Override
    public List<AuditLine> about(PersonId child, String reference, Collection<String> actions) {
        return tx.within(em -> {
            List<AuditLineEntity> found = em.createQuery("select l from AuditLineEntity l where :child member of l.children"
                    + " and l.reference = :reference and l.action in :actions order by l.id", AuditLineEntity.class)
                .setParameter("child", child.value()).setParameter("reference", reference).setParameter("actions", actions).getResultList();
            ValueLists children = ValueLists.of(em, "AuditLineEntity", "children", found.stream().map(AuditLineEntity::id).toList());
            return found.stream().map(line -> line.toRecord(children.of(line.id()))).toList();
        });
    }

    @Override
    public List<String> actions() {
        return tx.within(em -> em.createQuery("select distinct l.action from AuditLineEntity l order by l.action",
            String.class).getResultList());
    }
}
