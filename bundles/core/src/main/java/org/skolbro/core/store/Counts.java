package org.skolbro.core.store;

import java.time.LocalDate;
import java.util.Map;

/** What is in the database, for the status. Counted when asked, never kept. */
public interface Counts {

    /** Every kind, also those with none. */
    Map<Kind, Long> counts(LocalDate today);

    /** The database's product and version. */
    String database();

    /** What is counted. */
    enum Kind {
        /** Persons with a placement today. */
        CHILDREN,
        DRAFTS,
        /** Finalised documents that still have content. */
        FINALISED,
        /** Active holdings of an archive. */
        ARCHIVED,
        /** Lines of certificates. */
        DESTROYED
    }
}
