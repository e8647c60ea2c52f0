package org.skolbro.api.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Progress;

/**
 * What is left on disks of what was destroyed (fysisk radering). A destroyed row is gone for everybody who uses the platform;
 * the bytes lie in the database's files until their space is taken back, and in backups for as long as those are kept.
 */
@ProviderType
public interface PhysicalErasure {

    /** For archivists, auditors and operators. */
    Horizon of(Caller caller, RunId run);

    /**
     * Takes back the space of all that was destroyed so far, table by table; who writes to a table waits meanwhile. Refused
     * while a run destroys, and when stopped through {@code progress}. For archivists and operators.
     */
    Outcome<Reclaimed> reclaim(Caller caller, Progress progress);

    /** @param before size of the database's tables in bytes; {@code after} the same when space had been taken back */
    record Reclaimed(Instant at, long before, long after) {
    }

    /**
     * @param database when the space of what the run destroyed was taken back; empty while it was not
     * @param byNight whether that happens by itself in the night
     * @param backupDays how long backups are kept, as the operator has said; empty when not said
     */
    record Horizon(Optional<Reclaimed> database, boolean byNight, Optional<Integer> backupDays) {

        /** The day when the last backup that may have the destroyed content is gone, if that is known. */
        public Optional<LocalDate> lastBackup(ZoneId zone) {
            return database.flatMap(space -> backupDays.map(days -> LocalDate.ofInstant(space.at(), zone).plusDays(days)));
        }
    }
}
