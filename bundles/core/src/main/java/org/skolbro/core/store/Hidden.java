package org.skolbro.core.store;

import java.util.Collections;
import java.util.Set;

import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.PersonId;

/**
 * What is kept from one reader, whatever else shows it to her.
 *
 * @param documents these
 * @param children every document that one of them is a subject of, also when it is read for a sibling
 */
public record Hidden(Set<DocumentId> documents, Set<PersonId> children) {

    public static final Hidden NOTHING = new Hidden(Set.of(), Set.of());

    public Hidden {
        documents = Set.copyOf(documents);
        children = Set.copyOf(children);
    }

    public boolean covers(DocumentId document, About about) {
        return documents.contains(document)
            || about instanceof About.OfChildren of && !Collections.disjoint(of.children(), children);
    }
}
