package org.skolbro.persistence;

import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/** Rows that are read to be changed: nobody else changes them until the unit of work ends. */
public final class Locked {

    private Locked() {
    }

    /** Looks in the database, so what was persisted before goes there first. */
    public static <T> Optional<T> find(EntityManager em, Class<T> type, Object id) {
        em.flush();
        return Optional.ofNullable(em.find(type, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
