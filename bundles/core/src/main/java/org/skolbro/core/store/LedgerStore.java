package org.skolbro.core.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.document.DocumentId;

/** Keeps the ledger (liggare) of all finalised documents: a hash chain that only grows. */
public interface LedgerStore {

    /** The latest entry, locked against other writers until the unit of work ends. */
    Optional<Entry> lockHead();

    default void append(Entry entry) {
        append(List.of(entry));
    }

    /** @throws IllegalArgumentException when they do not go on, one after the other, from the latest entry */
    void append(List<Entry> entries);

    List<Entry> after(long number, int limit);

    /** @param head hash over the previous head and this entry, in hex */
    record Entry(long number, DocumentId document, String hash, Instant at, String head) {
    }
}
