package org.skolbro.api.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.text.Text;

/**
 * A disposal run (gallring) from preview to certificate.
 *
 * @param asOf the day whose due holdings it contains
 * @param counts per document type, over all items that are not dropped
 * @param digest of the exact items that are not dropped; the approval is bound to it
 * @param startsAt when the grace period (betänketid) is over and an approved run starts by itself; empty when somebody has
 *     to start it
 */
public record DisposalRun(RunId id, State state, PlanId plan, int planVersion, LocalDate asOf, Instant previewedAt, String previewedBy,
        Optional<Instant> approvedAt, Optional<String> approvedBy, Totals totals, List<Count> counts, String digest,
        Optional<Instant> startsAt, Optional<Cancellation> cancelled) {

    /** previewed → approved → (grace) → running → done | cancelled; paused in between when asked to. */
    public enum State {
        PREVIEWED, APPROVED, RUNNING, PAUSED, DONE, CANCELLED
    }

    /** Who cancelled it, when and why. A proposal is thrown away without a reason. */
    public record Cancellation(String by, Instant at, String reason) {
    }

    /** Items by state; {@code waiting} includes those leased right now. */
    public record Totals(long items, long waiting, long done, long dropped, long failed) {
    }

    public record Count(SchoolType schoolType, DocumentTypeId type, Text typeName, Text row, long items) {
    }

    public DisposalRun {
        counts = List.copyOf(counts);
    }

    /** A run without a grace period that nobody cancelled. */
    public DisposalRun(RunId id, State state, PlanId plan, int planVersion, LocalDate asOf, Instant previewedAt,
            String previewedBy, Optional<Instant> approvedAt, Optional<String> approvedBy, Totals totals, List<Count> counts,
            String digest) {
        this(id, state, plan, planVersion, asOf, previewedAt, previewedBy, approvedAt, approvedBy, totals, counts, digest,
            Optional.empty(), Optional.empty());
    }
}
