package org.skolbro.persistence.internal.evidence;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.core.store.LedgerStore;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.Tx;
import org.skolbro.persistence.internal.database.Turns;

/** The ledger, one row for each finalised document. */
@Component
public final class JpaLedgerStore implements LedgerStore {

    private final Tx tx;

    @Activate
    public JpaLedgerStore(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public Optional<Entry> lockHead() {
        return tx.within(em -> {
            Turns.take(em, "ledger");
            return head(em);
        });
    }

    @Override
    public void append(List<Entry> entries) {
        tx.within(em -> {
            long number = last(em).orElse(0L);
            for (Entry entry : entries) {
                if (entry.number() != ++number) {
                    throw new IllegalArgumentException("the ledger has no gaps and no branches");
                }
                em.persist(LedgerEntity.from(entry));
            }
            em.flush();
            return null;
        });
    }

    @Override
    public List<Entry> after(long number, int limit) {
        return tx.within(em -> em.createQuery("select e from LedgerEntity e where e.number > :number order by e.number",
            LedgerEntity.class).setParameter("number", number).setMaxResults(limit)
            .getResultStream().map(LedgerEntity::toRecord).toList());
    }

    /** By the largest number and not by the first of a descending order: Derby sorts the whole ledger for that. */
    private static Optional<Long> last(EntityManager em) {
        return Optional.ofNullable(em.createQuery("select max(e.number) from LedgerEntity e", Long.class).getSingleResult());
    }

    private static Optional<Entry> head(EntityManager em) {
        return last(em).map(number -> em.find(LedgerEntity.class, number).toRecord());
    }
}
