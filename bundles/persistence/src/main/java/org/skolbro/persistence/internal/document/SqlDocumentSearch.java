package org.skolbro.persistence.internal.document;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Page;
import org.skolbro.core.store.DocumentSearchStore;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.Tx;

/** Searches documents, holdings and names together, in one statement. */
@Component
public final class SqlDocumentSearch implements DocumentSearchStore {

    private final Tx tx;

    @Activate
    public SqlDocumentSearch(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public Page<DocumentId> search(Question question, Page.Request page) {
        return question.words().isEmpty() || question.among().isEmpty() ? Page.empty()
            : tx.sqlWithin(connection -> new SearchQuery(question).page(connection, page));
    }

    @Override
    public Page<DocumentId> archived(Archived asked, Page.Request page) {
        return asked.types().isEmpty() ? Page.empty() : tx.sqlWithin(connection -> new ArchiveQuery(asked).page(connection, page));
    }
}
