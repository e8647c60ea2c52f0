package org.skolbro.persistence.internal.account;

import java.time.Instant;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AccountId;
import org.skolbro.core.store.SessionStore;
import org.skolbro.core.store.StoredSession;
import org.skolbro.persistence.Bulk;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.Tx;

/** Log-ins that are alive; ending one removes its row. */
@Component
public final class JpaSessionStore implements SessionStore {

    private final Tx tx;

    @Activate
    public JpaSessionStore(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public void insert(StoredSession session) {
        tx.within(em -> {
            em.persist(SessionEntity.from(session));
            return null;
        });
    }

    @Override
    public Optional<StoredSession> find(long id) {
        return tx.within(em -> Optional.ofNullable(em.find(SessionEntity.class, id)).map(SessionEntity::toRecord));
    }

    @Override
    public void seen(long id, Instant at) {
        tx.within(em -> Bulk.run(em, em.createQuery("update SessionEntity s set s.seenAt = :at where s.id = :id")
            .setParameter("at", at).setParameter("id", id)));
    }

    @Override
    public void end(long id) {
        tx.within(em -> Bulk.run(em, em.createQuery("delete from SessionEntity s where s.id = :id").setParameter("id", id)));
    }

    @Override
    public void endAll(AccountId account) {
        tx.within(em -> Bulk.run(em, em.createQuery("delete from SessionEntity s where s.account = :account")
            .setParameter("account", account.value())));
    }

    @Override
    public int endBefore(Instant start) {
        return tx.within(em -> Bulk.run(em, em.createQuery("delete from SessionEntity s where s.startedAt < :start")
            .setParameter("start", start)));
    }
}
