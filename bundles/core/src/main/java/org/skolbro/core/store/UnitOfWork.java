package org.skolbro.core.store;

import java.util.function.Supplier;

/** One transaction. Everything inside is done or nothing; a unit inside a unit joins it. Stores work only inside one. */
public interface UnitOfWork {

    /** @throws org.skolbro.api.problem.Conflict when somebody else changed the same row first */
    <T> T inOne(Supplier<T> work);

    default void inOne(Runnable work) {
        inOne(() -> {
            work.run();
            return null;
        });
    }
}
