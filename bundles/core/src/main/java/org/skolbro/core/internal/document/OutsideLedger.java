package org.skolbro.core.internal.document;

import java.util.List;

import org.skolbro.core.store.LedgerStore.Entry;

/**
 * The ledger's copy outside the database (liggarens kopia). What it has seen cannot be forgotten by restoring an old
 * database. Called after the commit: an entry that is outside but not in the database would look like a lost document.
 */
public interface OutsideLedger {

    /** The number of the last entry that is outside; 0 when there is none. */
    long last();

    /**
     * Adds entries that follow each other and the last one, and returns when they would survive a power cut.
     *
     * @throws org.skolbro.api.problem.StorageFailure when that cannot be promised
     */
    void append(List<Entry> entries);
}
