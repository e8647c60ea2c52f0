package org.skolbro.core.internal.document;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.rectification.Rectification.State;
import org.skolbro.core.internal.time.PlatformClock;
import org.skolbro.core.packing.ChildPackage.Note;
import org.skolbro.core.store.RectificationStore;
import org.skolbro.core.store.StoredRectification;

/**
 * Notes that were added to documents (tillägg, dataskyddsförordningen art. 16): they stand on every print and in every package
 * and copy, beneath what is written. To be called in a unit of work.
 */
@Component(service = DocumentNotes.class)
public final class DocumentNotes {

    private final RectificationStore store;

    @Activate
    public DocumentNotes(@Reference RectificationStore store) {
        this.store = store;
    }

    /** As whole texts, with day and by whom, oldest first; those for another child are not told. */
    List<String> of(DocumentId document, Optional<PersonId> child) {
        return all(List.of(document), child).getOrDefault(document, List.of());
    }

    /** The same for many documents about one child, in one statement. */
    Map<DocumentId, List<String>> all(Collection<DocumentId> documents, Optional<PersonId> child) {
        return noted(documents, child).collect(Collectors.groupingBy(StoredRectification::document,
            Collectors.mapping(one -> note(one).line(), Collectors.toList())));
    }

    /** For whoever takes them as data, part by part. */
    List<Note> parts(DocumentId document, Optional<PersonId> child) {
        return noted(List.of(document), child).map(DocumentNotes::note).toList();
    }

    private Stream<StoredRectification> noted(Collection<DocumentId> documents, Optional<PersonId> child) {
        return store.of(documents).stream().filter(one -> one.state() == State.NOTED && (child.isEmpty() || one.child().equals(child)));
    }

    private static Note note(StoredRectification noted) {
        StoredRectification.Ruling ruling = noted.ruling().orElseThrow();
        return new Note(LocalDate.ofInstant(ruling.by().at(), PlatformClock.ZONE), ruling.by().name(), ruling.note());
    }
}
