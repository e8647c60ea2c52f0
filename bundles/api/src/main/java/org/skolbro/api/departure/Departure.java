package org.skolbro.api.departure;

import java.time.Instant;
import java.util.Optional;

/**
 * A departure (uttag av hela kommunen): everything that is the municipality's own, in standard formats, in a folder.
 *
 * @param reason as it was asked for
 * @param size when it was asked for
 * @param sealedFor the fingerprint of the key it is sealed for (OpenPGP); empty when it lies open in the folder
 * @param approved by whom else; empty until then
 * @param totals of its parts, none until it has been started
 * @param reckoning what came of comparing it with the ledger; empty until everything is written
 */
public record Departure(DepartureId id, State state, Signature asked, String reason, DepartureSize size, String sealedFor,
        Optional<Signature> approved, Totals totals, Optional<Reckoning> reckoning) {

    /** asked → approved → running → done; paused while running when asked to, or when a part failed; cancelled until it is done. */
    public enum State {
        ASKED, APPROVED, RUNNING, PAUSED, DONE, CANCELLED
    }

    public record Signature(String name, Instant at) {
    }

    /**
     * Parts by state, and what is written of them.
     *
     * @param documents copies
     * @param protocols of disposals, one for each that was approved
     */
    public record Totals(long parts, long written, long failed, long documents, long files, long bytes, long protocols) {

        /** Where nothing was disposed of. */
        public Totals(long parts, long written, long failed, long documents, long files, long bytes) {
            this(parts, written, failed, documents, files, bytes, 0);
        }

        public long waiting() {
            return parts - written - failed;
        }
    }

    /**
     * The comparison with the ledger (avstämning): {@code ledger = present + destroyed + leftOut}, and {@code missing = 0}.
     *
     * @param ledger entries when it was started: what is finalised later does not come along
     * @param present documents that came along, each counted once
     * @param destroyed documents whose tombstone came along
     * @param missing entries that are neither
     * @param sha256 of the signed summary, in hex; empty when something is missing and nothing was signed
     * @param leftOut documents that could not be packed, and are named one by one
     */
    public record Reckoning(long ledger, long present, long destroyed, long missing, Instant at, String sha256, long leftOut) {

        /** When everything could be packed. */
        public Reckoning(long ledger, long present, long destroyed, long missing, Instant at, String sha256) {
            this(ledger, present, destroyed, missing, at, sha256, 0);
        }

        public boolean agrees() {
            return missing == 0 && ledger == present + destroyed + leftOut;
        }
    }
}
