package org.skolbro.core.internal.evidence;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.skolbro.api.document.DocumentId;
import org.skolbro.core.store.LedgerStore;

/**
 * The links of the evidence (beviskedjan). Pure functions over texts that stand in the exported files, so that anybody
 * can compute them again; the README of {@code verify} is their specification and must change with them.
 */
public final class EvidenceChain {

    /** The head before the first entry. */
    public static final String START = "0".repeat(64);

    private EvidenceChain() {
    }

    /**
     * @param hash salted digest of the document's content, in hex
     * @param at in whole milliseconds: databases round finer times, and the link must be computable from what they kept
     */
    public static String ledgerHead(String previousHead, long number, DocumentId documentId, String hash, Instant at) {
        if (!at.equals(wholeMillis(at))) {
            throw new IllegalArgumentException("A ledger entry's time is in whole milliseconds");
        }
        return Sha256.ofLines("skolbro-ledger-1", previousHead, number, documentId, hash, at);
    }

    /** The entry after {@code last}; {@code at} is cut to whole milliseconds. */
    public static LedgerStore.Entry next(Optional<LedgerStore.Entry> last, DocumentId document, String hash, Instant at) {
        long number = last.map(LedgerStore.Entry::number).orElse(0L) + 1;
        Instant when = wholeMillis(at);
        String head = ledgerHead(last.map(LedgerStore.Entry::head).orElse(START), number, document, hash, when);
        return new LedgerStore.Entry(number, document, hash, when, head);
    }

    public static Instant wholeMillis(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }
}
