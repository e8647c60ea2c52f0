package org.skolbro.core.packing;

import java.time.Instant;
import java.util.List;

import org.skolbro.core.packing.TransferLetter.Party;

/**
 * The receiver's answer to a package (kvittens).
 *
 * @param transfer the package's id
 * @param digest SHA-256 of the package's manifest
 * @param receiver who answers
 * @param reason why all was declined; empty otherwise
 */
public record TransferReceipt(String transfer, String digest, Party receiver, Instant receivedAt, Instant answeredAt, String reason, List<Line> lines) {

    public TransferReceipt {
        lines = List.copyOf(lines);
    }

    /** @param document its id in the package */
    public record Line(String document, boolean accepted, String reason) {
    }
}
