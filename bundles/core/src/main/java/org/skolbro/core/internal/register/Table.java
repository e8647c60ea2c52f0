package org.skolbro.core.internal.register;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.skolbro.core.register.RegisterFile;
import org.skolbro.core.store.Batch;
import org.skolbro.core.store.RegisterImportStore.Sizes;

/**
 * How the rows of one file become rows of the register.
 *
 * @param <K> the key a row of the register is found by
 * @param <T> a row of the register
 */
interface Table<K, T> {

    RegisterFile file();

    /** The key as the file writes it, in one spelling. */
    String key(Row row);

    /** Adds what the row refers to; says nothing of a field that cannot be read, {@link #row} will. */
    void gather(Row row, References wanted);

    /** The key in the register; two keys of the file may lead to one after a merge. */
    K resolve(Row row, Known known);

    Map<K, T> stored(Collection<K> keys, Known known);

    T row(K key, Row row, Optional<T> stored, Known known);

    default boolean same(T stored, T row) {
        return stored.equals(row);
    }

    void write(Batch<T> batch);

    /** What has to be written although the row is rejected, because leaving it would harm somebody. */
    default Optional<T> despite(Row rejected, T stored) {
        return Optional.empty();
    }

    /** Told of rows that a dry run does not write. */
    default void accept(T row) {
    }

    long size(Sizes sizes);
}
