package org.skolbro.core.internal.document;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.PersonId;
import org.skolbro.core.internal.register.PersonMoved;
import org.skolbro.core.store.DocumentStore;

/**
 * Lets documents and drafts follow a child whose two rows turn out to be one. Content and hash stay as they are: whom a
 * document is about is not part of what is hashed.
 */
@Component
public final class MergedSubjects implements PersonMoved {

    private final DocumentStore documents;

    @Activate
    public MergedSubjects(@Reference DocumentStore documents) {
        this.documents = documents;
    }

    @Override
    public String part() {
        return "document-subjects";
    }

    @Override
    public List<Long> rows(PersonId person) {
        return documents.ofSubject(person).stream().map(DocumentId::value).toList();
    }

    @Override
    public void move(PersonId from, PersonId to, List<Long> rows) {
        documents.replaceSubject(rows.stream().map(DocumentId::new).toList(), from, to);
    }
}
