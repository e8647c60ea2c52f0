package org.skolbro.demo.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.skolbro.api.document.DocumentTypeId;

/**
 * One document (handling) to be written, with the people as the total file names them.
 *
 * @param fields by key, none of them empty
 * @param alsoAbout other children whom it is about, named in the text; only when it is about a child
 * @param picture name for {@link org.skolbro.demo.picture.Drawings}
 */
public record DocumentPlan(DocumentTypeId type, Subject about, UUID author, LocalDate date, String title,
        Map<String, String> fields, List<UUID> alsoAbout, Optional<String> picture) {

    /** Whom it is about. */
    public sealed interface Subject {
        record OfChild(UUID personId) implements Subject {
        }

        record OfGroup(UUID groupId) implements Subject {
        }
    }
}
