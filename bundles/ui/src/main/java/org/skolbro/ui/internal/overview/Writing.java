package org.skolbro.ui.internal.overview;

import java.util.Collections;
import java.util.Optional;

import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.Draft;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.OverviewPlan.Matter;

/** Writing from an empty cell. */
final class Writing {

    private Writing() {
    }

    /** What a cell without a document begins: the first stage, if the caller's roles write it. */
    static Optional<DocumentType> writable(Here here, Matter column) {
        DocumentType first = column.stages().getFirst().type();
        return Optional.of(first).filter(type -> type.about().stream().anyMatch(about -> about != DocumentType.About.GROUP))
            .filter(type -> !Collections.disjoint(type.writers(), here.caller().roles()) && here.caller().level().reaches(type.level()));
    }

    static Outcome<DocumentId> begin(Here here, Documents documents, DocumentType type, PersonId child) {
        return documents.start(here.caller(), type.id(), About.child(child)).map(Draft::id);
    }
}
