package org.skolbro.persistence.internal.database;

import jakarta.persistence.EntityManager;

/** Turns that writers of one chain take, one after another, on all nodes. */
public final class Turns {

    private Turns() {
    }

    /** Waits until nobody else has the turn of that name, and keeps it until the unit of work ends. */
    public static void take(EntityManager em, String name) {
        int rows = em.createNativeQuery("update turn_lock set turns = turns + 1 where name = ?").setParameter(1, name)
            .executeUpdate();
        if (rows != 1) {
            throw new IllegalArgumentException("there is no turn named " + name);
        }
    }
}
