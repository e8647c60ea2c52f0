package org.skolbro.core.internal.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skolbro.api.person.PersonId;
import org.skolbro.core.store.Content;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.StoredDocument;

/**
 * A finalised document that the caller may see, for one of the children it is about.
 *
 * @param seen the holdings through which she sees it
 * @param held all active holdings for that child
 * @param masking what she may not see of the others
 */
record Opened(StoredDocument document, Content content, Optional<PersonId> child, List<Holding> seen, List<Holding> held,
        Masking masking) {

    Map<String, String> fields() {
        return masking.in(content.fields());
    }

    List<PersonId> subject() {
        return child.map(List::of).orElse(List.of());
    }
}
