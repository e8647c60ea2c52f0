package org.skolbro.core.internal.evidence;

import java.time.Instant;

import org.skolbro.api.retention.RecordKind;
import org.skolbro.api.retention.RunId;
import org.skolbro.core.store.RunItem;

/**
 * The links of a certificate (gallringsintyg). Pure functions over texts that stand in the exported files, so that anybody
 * can compute them again; the README of {@code verify} is their specification and changes only with a new format.
 */
public final class CertificateChain {

    /** The head before the first run. */
    public static final String START = "0".repeat(64);

    private CertificateChain() {
    }

    /** What the first batch of a run is linked to. */
    public static String run(String runLine) {
        return Sha256.ofLines("skolbro-run-1", runLine);
    }

    public static String batch(String previousLink, int batch, int lines, String root) {
        return Sha256.ofLines("skolbro-batch-1", previousLink, batch, lines, root);
    }

    public static String head(Head head) {
        return Sha256.ofLines("skolbro-head-1", head.previousHead(), head.number(), head.run(), head.outcome(), head.batches(),
            head.destroyed(), head.kept(), head.link(), head.ledgerNumber(), head.ledgerHead(), head.at());
    }

    /** What an approval is bound to: the exact items of a run, told one after another, by holding or record. */
    public static final class Items {

        private final Sha256 hash = new Sha256().text("skolbro-items-1\n");

        public Items(RunId run) {
            hash.text(run.toString());
        }

        public void add(RunItem item) {
            hash.text("\n").text(String.join(" ", item.holding().toString(), item.recordKind().map(RecordKind::id)
                .orElseGet(() -> item.document().toString()), item.rule().value(), item.milestone().name(), item.toldDate().toString()));
        }

        /** Of those that were told; to be asked for once. */
        public String digest() {
            return hash.hex();
        }
    }

    /**
     * The end of a run.
     *
     * @param number of the head in the chain of all runs, from 1
     * @param link of the last batch, or of the run line when there is none
     * @param ledgerNumber the latest entry of the ledger at that moment, 0 for none
     */
    public record Head(String previousHead, long number, RunId run, String outcome, int batches, long destroyed, long kept,
            String link, long ledgerNumber, String ledgerHead, Instant at) {
    }
}
