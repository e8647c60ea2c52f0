package org.skolbro.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

/** Changes of many rows in one statement, without loading any. */
public final class Bulk {

    private Bulk() {
    }

    /** What was loaded before is forgotten, because the statement goes past it. Answers how many rows. */
    public static int run(EntityManager em, Query change) {
        em.flush();
        int rows = change.executeUpdate();
        em.clear();
        return rows;
    }
}
