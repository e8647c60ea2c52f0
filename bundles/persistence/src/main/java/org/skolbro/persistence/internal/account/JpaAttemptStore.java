package org.skolbro.persistence.internal.account;

import java.time.Instant;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.core.store.AttemptStore;
import org.skolbro.persistence.Bulk;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.Locked;
import org.skolbro.persistence.Tx;

/** Attempts to log in, counted by all nodes together. */
@Component
public final class JpaAttemptStore implements AttemptStore {

    private final Tx tx;

    @Activate
    public JpaAttemptStore(@Reference Database database) {
        this.tx = database.tx();
    }

    /** A row that is not there cannot be locked: an empty one is put there first, so that of many at once one is first. */
    @Override
    public Optional<Attempts> lock(String key) {
        return tx.within(em -> {
            Optional<AttemptsEntity> known = Locked.find(em, AttemptsEntity.class, key);
            if (known.isEmpty()) {
                em.persist(new AttemptsEntity(new Attempts(key, 0, Instant.EPOCH, Instant.EPOCH)));
                em.flush();
            }
            return known.map(AttemptsEntity::toRecord).filter(attempts -> attempts.count() > 0);
        });
    }

    @Override
    public void put(Attempts attempts) {
        tx.within(em -> {
            em.merge(new AttemptsEntity(attempts));
            em.flush();
            return null;
        });
    }

    @Override
    public void forget(String key) {
        tx.within(em -> Bulk.run(em, em.createQuery("delete from AttemptsEntity a where a.key = :key").setParameter("key", key)));
    }

    @Override
    public void forgetBefore(Instant latest) {
        tx.within(em -> Bulk.run(em, em.createQuery("delete from AttemptsEntity a where a.latest < :latest")
            .setParameter("latest", latest)));
    }
}
