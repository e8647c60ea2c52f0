package org.skolbro.core.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What destroyed rows still take on the database's disk, and when their space was taken back. */
public interface SpaceStore {

    List<String> tables();

    /** Of all tables with their indexes. */
    long bytes();

    /**
     * Writes the table anew without what was deleted from it. Not in a unit of work; nobody writes to the table meanwhile.
     *
     * @throws org.skolbro.api.problem.StorageFailure when others hold the table too long, or the disk is full; the table is as before
     */
    void reclaim(String table);

    void insert(Reclaim reclaim);

    /** The first that began when the certificate had this entry. */
    Optional<Reclaim> covering(long certificateEntry);

    /** @param certificateEntry the latest head of all certificates when it began; {@code before} and {@code after} in bytes */
    record Reclaim(long certificateEntry, Instant at, long before, long after) {
    }
}
