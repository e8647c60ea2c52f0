package org.skolbro.core.store;

import java.time.LocalDate;
import java.util.Map;

/** What a store can count of its own, for the status. Counted when asked, never kept. */
public interface Counts {

    /** Only the kinds that this store knows. */
    Map<Kind, Long> counts(LocalDate today);

    /** CHILDREN have a placement today; ARCHIVED are active holdings of an archive; DESTROYED have a certificate line. */
    enum Kind {
        CHILDREN, DRAFTS, FINALISED, ARCHIVED, DESTROYED
    }
}
