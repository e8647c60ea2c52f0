package org.skolbro.testkit.store;

import java.util.OptionalInt;
import java.util.function.Function;

import org.skolbro.core.store.DocumentSearchStore;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.UnitOfWork;

/**
 * The stores that documents are kept in, for their contracts.
 *
 * @param empty takes away what other tests have left
 * @param counting how many statements some work sends; empty where nothing is counted
 */
public record DocumentStores(UnitOfWork work, DocumentStore documents, HoldingStore holdings, DocumentSearchStore search,
        RegisterImportStore register, Runnable empty, Function<Runnable, OptionalInt> counting) {

    OptionalInt statements(Runnable work) {
        return counting.apply(work);
    }
}
