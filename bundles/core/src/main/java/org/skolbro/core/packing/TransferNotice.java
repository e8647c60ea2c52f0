package org.skolbro.core.packing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.skolbro.core.packing.TransferLetter.Party;

/**
 * What a sender tells the receiver of a package afterwards: that consent to some of it was withdrawn (meddelande om återtaget
 * samtycke), or given anew.
 *
 * @param id unlike any other's
 * @param transfer the package's id
 * @param digest SHA-256 of the package's manifest
 * @param at when it came about: of two notices about a document the later one counts
 */
public record TransferNotice(String id, String transfer, String digest, Instant at, Party sender, Party receiver, List<Line> lines) {

    public TransferNotice {
        lines = List.copyOf(lines);
    }

    /**
     * @param document its id in the package
     * @param given whether consent was given anew on the day, and not withdrawn
     */
    public record Line(String document, LocalDate on, boolean given) {

        public Line(String document, LocalDate on) {
            this(document, on, false);
        }
    }
}
