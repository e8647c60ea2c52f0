package org.skolbro.core.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.identity.Mentions;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.UnitCode;

/** Reads what people have written, wherever it stands, a portion at a time; documents and drafts about one person left out. */
public interface RunningTextStore {

    /** How many texts there are of a kind, at least roughly. */
    long size(Mentions.Kind kind);

    /**
     * The next texts of a kind, by id. An empty answer is the end.
     *
     * @param after the id of the last one before; 0 to begin
     * @param about whose documents and drafts are left out
     */
    List<Written> next(Mentions.Kind kind, long after, int most, PersonId about);

    /** @param aboutProtected whether it is about somebody with a security marking */
    record Written(long id, Optional<DocumentId> document, Optional<UnitCode> unit, Optional<DocumentTypeId> type, LocalDate day,
            boolean aboutProtected, String text) {

        /** Nothing of the text. */
        @Override
        public String toString() {
            return "Written " + id;
        }
    }
}
