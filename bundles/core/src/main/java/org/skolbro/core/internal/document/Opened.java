package org.skolbro.core.internal.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.Draft;
import org.skolbro.api.person.PersonId;
import org.skolbro.core.store.Content;
import org.skolbro.core.store.Hidden;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.StoredDocument;

/**
 * A finalised document that the caller may see, for one of the children it is about.
 *
 * @param seen the holdings through which she sees it
 * @param held all active holdings for that child
 * @param hidden other documents that nothing here may lead her to
 * @param masking what she may not see of the others
 */
record Opened(StoredDocument document, Content content, Optional<PersonId> child, List<Holding> seen, List<Holding> held,
        Hidden hidden, Masking masking) {

    Map<String, String> fields() {
        return masking.in(content.fields());
    }

    Optional<Draft.Source> source() {
        return document.source().filter(source -> leadsTo(source.document()));
    }

    boolean leadsTo(DocumentId other) {
        return !hidden.documents().contains(other);
    }

    List<PersonId> subject() {
        return child.map(List::of).orElse(List.of());
    }
}
