package org.skolbro.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.eclipse.persistence.sessions.UnitOfWork;

/**
 * The unit of work: everything done inside one call is stored together or not at all.
 *
 * <p>It belongs to the thread. A call inside a call joins it; once any of them has failed nothing of the
 * whole is stored, also when somebody between swallowed the failure.
 */
public final class Tx {

    private final EntityManagerFactory entities;
    private final ThreadLocal<Ongoing> ongoing = new ThreadLocal<>();

    Tx(EntityManagerFactory entities) {
        this.entities = entities;
    }

    /**
     * Runs the work in the unit of work of this thread, or in a new one.
     *
     * @throws org.skolbro.api.problem.Conflict when somebody else saved the same thing first
     * @throws org.skolbro.api.problem.StorageFailure when the database could not do it
     */
    public <T> T call(Function<EntityManager, T> work) {
        Ongoing current = ongoing.get();
        return current == null ? begin(work) : join(current, work);
    }

    public void run(Consumer<EntityManager> work) {
        call(em -> {
            work.accept(em);
            return null;
        });
    }

    /** As {@link #call}, but only inside a unit of work that somebody began: what a store does is never the whole of it. */
    public <T> T within(Function<EntityManager, T> work) {
        Ongoing current = ongoing.get();
        if (current == null) {
            throw new IllegalStateException("a store was called outside a unit of work");
        }
        return join(current, work);
    }

    /** As {@link #call}, on the connection itself; what was persisted before is visible to its statements. */
    public <T> T sql(SqlWork<T> work) {
        return call(em -> {
            em.flush();
            try {
                return work.on(em.unwrap(Connection.class));
            } catch (SQLException e) {
                throw Failures.of(e);
            }
        });
    }

    /** As {@link #within}, on the connection itself. */
    public <T> T sqlWithin(SqlWork<T> work) {
        return within(em -> sql(work));
    }

    private <T> T join(Ongoing current, Function<EntityManager, T> work) {
        try {
            return work.apply(current.em);
        } catch (RuntimeException failure) {
            current.failed = true;
            throw Failures.of(failure);
        } catch (Error failure) {
            current.failed = true;
            throw failure;
        }
    }

    private <T> T begin(Function<EntityManager, T> work) {
        EntityManager em = entities.createEntityManager();
        Ongoing started = new Ongoing(em);
        ongoing.set(started);
        try {
            em.getTransaction().begin();
            // Otherwise reads before the first write run on another connection, outside the transaction.
            em.unwrap(UnitOfWork.class).beginEarlyTransaction();
            T result = work.apply(em);
            if (started.failed) {
                throw new IllegalStateException("a part of this unit of work failed, so none of it may be stored");
            }
            em.getTransaction().commit();
            return result;
        } catch (RuntimeException failure) {
            throw rolledBack(em, Failures.of(failure));
        } catch (Error failure) {
            throw rolledBack(em, failure);
        } finally {
            ongoing.remove();
            em.close();
        }
    }

    /** A connection that broke cannot be rolled back either; what broke it is what is told. */
    private static <F extends Throwable> F rolledBack(EntityManager em, F failure) {
        try {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
        } catch (RuntimeException second) {
            failure.addSuppressed(Failures.of(second));
        }
        return failure;
    }

    private static final class Ongoing {

        private final EntityManager em;
        private boolean failed;

        private Ongoing(EntityManager em) {
            this.em = em;
        }
    }
}
