package org.skolbro.ui.internal.child;

import java.util.Optional;

import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Documents;

/** Which documents the timeline shows. Kept from child to child: a teacher reads one kind for a whole class. */
record TimelineFilter(Optional<DocumentRow.Place> place, Optional<DocumentTypeId> type) {

    static final TimelineFilter ALL = new TimelineFilter(Optional.empty(), Optional.empty());

    TimelineFilter at(Optional<DocumentRow.Place> chosen) {
        return new TimelineFilter(chosen, type);
    }

    TimelineFilter of(Optional<DocumentTypeId> chosen) {
        return new TimelineFilter(place, chosen);
    }

    Documents.Filter asked() {
        return new Documents.Filter(place, type);
    }
}
