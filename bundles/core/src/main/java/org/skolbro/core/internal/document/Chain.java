package org.skolbro.core.internal.document;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.skolbro.api.document.DocumentId;
import org.skolbro.core.internal.document.file.Sha256;
import org.skolbro.core.store.LedgerStore.Entry;

/**
 * How the ledger's entries are chained. A head is the SHA-256, in hex, of five lines in UTF-8 joined by a line feed and
 * without one at the end: the head before, the number, the document's code, its hash, and the instant in ISO 8601. The
 * stand-alone verifier computes the same from this description; changing it breaks every ledger that exists.
 */
public final class Chain {

    /** What the first entry follows. */
    public static final String START = "0".repeat(64);

    private Chain() {
    }

    /** The entry that follows {@code latest}. Milliseconds are what every database keeps exactly. */
    public static Entry next(Optional<Entry> latest, DocumentId document, String hash, Instant at) {
        long number = latest.map(Entry::number).orElse(0L) + 1;
        Instant kept = at.truncatedTo(ChronoUnit.MILLIS);
        return new Entry(number, document, hash, kept,
            head(latest.map(Entry::head).orElse(START), number, document, hash, kept));
    }

    public static String head(String before, long number, DocumentId document, String hash, Instant at) {
        String lines = String.join("\n", before, Long.toString(number), document.toString(), hash, at.toString());
        return Sha256.hex(Sha256.digest().digest(lines.getBytes(StandardCharsets.UTF_8)));
    }
}
