package org.skolbro.api.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Holding (innehav): that a unit, the archive or the city archive keeps a document for a child, and why. Retention works
 * on holdings; content is erased when the last one ends.
 *
 * @param holderName the unit's or the archive's name
 * @param dueOn the day it falls due by the adopted plan, if any row acts on it
 */
public record HoldingView(HoldingId id, HolderKind holderKind, String holderName, Basis basis, State state,
        Optional<LocalDate> dueOn) {

    public enum HolderKind {
        UNIT, ARCHIVE, CITY_ARCHIVE
    }

    /** How the holder came to it. */
    public enum Basis {
        MADE_HERE, HANDED_OVER, DELIVERED
    }

    public enum State {
        ACTIVE, DUE, DESTROYED, DELIVERED, ANONYMISED
    }
}
