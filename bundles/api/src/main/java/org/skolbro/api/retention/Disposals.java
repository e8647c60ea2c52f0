package org.skolbro.api.retention;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.text.Text;

/**
 * Disposal (gallring) by the plan in force (arkivlagen 10 §): previewed by one archivist, approved by another at the second
 * factor, started when the grace period is over, run in small transactions. Each destroyed holding leaves its certificate line in the transaction that destroys
 * it. After approval items can only leave a run.
 */
@ProviderType
public interface Disposals {

    /** All due holdings as the items of a new run. Refused when no plan is in force. */
    Outcome<DisposalRun> preview(Caller caller, Progress progress);

    List<DisposalRun> runs(Caller caller);

    DisposalRun run(Caller caller, RunId run);

    Page<DisposalItem> items(Caller caller, RunId run, Items which, Page.Request page);

    /** Takes an item out, with a reason that the certificate repeats. */
    Outcome<DisposalRun> drop(Caller caller, RunId run, HoldingId item, String reason);

    /**
     * Refused for the one who previewed, below the second factor, or when the items are not those of {@code digest}. Where
     * the house has set a grace period, the run starts by itself when it is over.
     */
    Outcome<DisposalRun> approve(Caller caller, RunId run, String digest);

    /** Refused while the grace period lasts. Runs or resumes until done, paused, cancelled or stopped through {@code progress}. May be called again after any failure. */
    Outcome<DisposalRun> execute(Caller caller, RunId run, Progress progress);

    Outcome<DisposalRun> pause(Caller caller, RunId run);

    /**
     * What is destroyed stays destroyed and certified; the rest leaves the run.
     *
     * @param reason the protocol repeats it; an approved run is not cancelled without
     */
    Outcome<DisposalRun> cancel(Caller caller, RunId run, String reason);

    /** Throws a proposal away. */
    default Outcome<DisposalRun> cancel(Caller caller, RunId run) {
        return cancel(caller, run, "");
    }

    /**
     * Reckons a certificate again: each line, batch and link, the signature, and that nothing of what it says was erased is here.
     * Only the stand-alone verifier does so without trusting this program. For archivists and auditors.
     */
    Check check(Caller caller, RunId run, Progress progress);

    /**
     * @param faults what does not agree, at most some; none when all does
     * @param kept how many of the lines tell of what was not destroyed, each with its reason
     */
    record Check(long lines, int batches, Instant at, List<Text> faults, long kept) {

        public Check {
            faults = List.copyOf(faults);
        }

        /** Where all was destroyed. */
        public Check(long lines, int batches, Instant at, List<Text> faults) {
            this(lines, batches, at, faults, 0);
        }

        public long destroyed() {
            return lines - kept;
        }

        public boolean agrees() {
            return faults.isEmpty();
        }
    }

    /** The certificate (gallringsintyg) for people, as PDF. */
    void certificatePdf(Caller caller, RunId run, OutputStream out);

    /** The certificate for the verifier: JSON Lines with header, lines, batches, head and signature. */
    void certificateLines(Caller caller, RunId run, OutputStream out);

    /** The ledger of all finalised documents, JSON Lines. */
    void ledgerLines(Caller caller, OutputStream out);

    /** Ids and hashes of all documents that are present, JSON Lines, recomputed from the content. */
    void presentLines(Caller caller, OutputStream out);

    /** @param state {@code WAITING} includes those leased right now */
    record Items(Optional<DisposalItem.State> state, Optional<DocumentTypeId> type, Order order, boolean descending) {
        public static final Items ALL = new Items(Optional.empty(), Optional.empty(), Order.FILED, false);
    }

    /** As filed, by the document's date, or by the day they fell due. */
    enum Order {
        FILED, DOCUMENT_DATE, DUE
    }
}
