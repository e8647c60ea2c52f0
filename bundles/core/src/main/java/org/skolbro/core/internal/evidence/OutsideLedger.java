package org.skolbro.core.internal.evidence;

/**
 * The copy of ledger and certificates outside the database (liggarens yttre kopia): a file that only grows, forced to
 * disk. It is what shows, after a restore, that the database is older than what was destroyed.
 */
public interface OutsideLedger {

    /**
     * Copies what the database has and the file has not, and forces it to disk. To be called after the unit of work that
     * finalised or destroyed has ended, never inside it: what is rolled back must not reach the file.
     *
     * @return false when the file could not be written or contradicts the database; the platform is then in
     *         {@link Maintenance} and the fault is logged. What was committed stays committed.
     */
    boolean catchUp();
}
