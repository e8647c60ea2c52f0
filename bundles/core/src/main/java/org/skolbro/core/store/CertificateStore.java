package org.skolbro.core.store;

import java.util.List;
import java.util.Optional;

import org.skolbro.api.document.HoldingId;
import org.skolbro.api.retention.RunId;

/**
 * Keeps certificates (gallringsintyg) as the texts that were hashed, so that what is exported years later is what was
 * signed. Only grows.
 */
public interface CertificateStore {

    /** The latest entry of all runs, locked against other writers until the unit of work ends. */
    Optional<Entry> lockLast();

    /** The latest entry of a run. */
    Optional<Entry> last(RunId run);

    /** The latest head of all runs. */
    Optional<Entry> lastHead();

    /** @param lines of a batch, in leaf order; none for other entries */
    void append(Entry entry, List<Line> lines);

    /** Entries of all runs after {@code number}, in order. */
    List<Entry> after(long number, int limit);

    /** All entries of a run, in order. */
    List<Entry> of(RunId run);

    /** The lines of a batch, in leaf order. */
    List<String> lines(RunId run, int batch);

    /**
     * A run's first entry, its batches, and its head; {@code hash} links it to the one before.
     *
     * @param batch number of the batch within the run, from 1; for a head its number in the chain of heads
     */
    record Entry(long number, RunId run, Kind kind, int batch, String text, String hash) {
        public enum Kind {
            RUN, BATCH, HEAD
        }
    }

    /** @param destroyed the holding that this line certifies; at most one line ever does */
    record Line(Optional<HoldingId> destroyed, String text) {
    }
}
