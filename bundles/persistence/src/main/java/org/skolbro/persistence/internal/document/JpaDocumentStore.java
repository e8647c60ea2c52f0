package org.skolbro.persistence.internal.document;

import java.io.InputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.document.Attachment;
import org.skolbro.api.document.AttachmentId;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Documents.Latest;
import org.skolbro.api.form.FormId;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.register.GroupId;
import org.skolbro.core.store.Content;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.core.store.StoredDraft;
import org.skolbro.persistence.Bulk;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.Tx;
import org.skolbro.persistence.internal.attachment.Chunks;
import org.skolbro.persistence.internal.form.StoredTypes;
import org.skolbro.persistence.internal.sql.Sql;

/** Drafts, documents, their content and files. A document's content is in rows of its own, so that it can go alone. */
@Component
public final class JpaDocumentStore implements DocumentStore {

    private final Tx tx;
    private final Drafts drafts;
    private final Finalised finalised;
    private final Files files;
    private final Subjects subjects = new Subjects();
    private final Citations citations = new Citations();

    @Activate
    public JpaDocumentStore(@Reference Database database) {
        StoredTypes types = new StoredTypes();
        this.tx = database.tx();
        this.drafts = new Drafts(types);
        this.finalised = new Finalised(types);
        this.files = new Files(new Chunks(tx));
    }

    @Override
    public void insert(StoredDraft draft) {
        run(em -> drafts.insert(em, draft));
    }

    @Override
    public Optional<StoredDraft> draft(DocumentId id) {
        return tx.within(em -> drafts.find(em, id));
    }

    @Override
    public List<StoredDraft> drafts(AccountId author) {
        return tx.within(em -> drafts.by(em, author));
    }

    @Override
    public List<Begun> begun(AccountId author, Collection<PersonId> children, Collection<DocumentTypeId> types) {
        return children.isEmpty() ? List.of() : tx.within(em -> drafts.begun(em, author, children, types));
    }

    @Override
    public Map<PersonId, Long> drafting(Collection<PersonId> children) {
        return tx.within(em -> drafts.about(em, children));
    }

    @Override
    public long drafts(FormId form) {
        return tx.within(em -> drafts.count(em, form));
    }

    @Override
    public void update(StoredDraft draft) {
        run(em -> drafts.update(em, draft));
    }

    @Override
    public void discard(DocumentId draft) {
        run(em -> {
            if (drafts.remove(em, draft)) {
                files.eraseAll(em, List.of(draft.value()));
                citations.remove(em, draft);
            }
        });
    }

    @Override
    public void attach(DocumentId draft, Attachment attachment, InputStream content) {
        run(em -> files.attach(em, draft, attachment, content));
    }

    @Override
    public List<Attachment> attachments(DocumentId document) {
        return tx.within(em -> files.of(em, document));
    }

    @Override
    public void detach(DocumentId draft, AttachmentId attachment) {
        run(em -> files.detach(em, draft, attachment));
    }

    @Override
    public InputStream open(AttachmentId attachment) {
        if (!tx.call(em -> files.exists(em, attachment))) {
            throw new NotFound("there is no attachment " + attachment);
        }
        return files.open(attachment);
    }

    @Override
    public void finalise(StoredDocument document, Content content) {
        run(em -> {
            if (!drafts.remove(em, document.id())) {
                throw new Conflict("draft " + document.id() + " was finalised or discarded by somebody else");
            }
            finalised.insert(em, document, content);
        });
    }

    @Override
    public void insert(StoredDocument document, Content content) {
        run(em -> finalised.insert(em, document, content));
    }

    @Override
    public Optional<StoredDocument> find(DocumentId id) {
        return tx.within(em -> finalised.find(em, id));
    }

    @Override
    public List<StoredDocument> find(Collection<DocumentId> ids) {
        return tx.within(em -> finalised.find(em, ids));
    }

    @Override
    public Map<DocumentId, String> hashes(Collection<DocumentId> documents) {
        Map<DocumentId, String> hashes = new HashMap<>();
        for (List<Long> slice : Bulk.slices(documents.stream().map(DocumentId::value).toList())) {
            tx.sqlWithin(connection -> Sql.of("select id, hash from document where").in("id", slice)
                .list(connection, row -> hashes.put(new DocumentId(row.getLong(1)), row.getString(2))));
        }
        return hashes;
    }

    @Override
    public Optional<Content> content(DocumentId id) {
        return tx.within(em -> Optional.ofNullable(em.find(ContentEntity.class, id.value()))
            .map(content -> content.toRecord(files.of(em, id))));
    }

    @Override
    public Map<DocumentId, Map<String, String>> fields(Collection<DocumentId> documents) {
        return tx.within(em -> finalised.fields(em, documents));
    }

    @Override
    public Optional<DocumentId> correctionOf(DocumentId id) {
        return tx.within(em -> finalised.correctionOf(em, id));
    }

    @Override
    public Set<DocumentId> corrected(Collection<DocumentId> documents) {
        return tx.within(em -> finalised.corrected(em, documents));
    }

    @Override
    public void cite(DocumentId draft, DocumentId document) {
        run(em -> citations.insert(em, draft, document));
    }

    @Override
    public List<DocumentId> cited(DocumentId document) {
        return tx.within(em -> citations.of(em, document));
    }

    @Override
    public List<DocumentId> citing(DocumentId document) {
        return tx.within(em -> citations.citing(em, document));
    }

    @Override
    public Page<StoredDocument> about(PersonId child, Query query, Page.Request page) {
        return page(query, shown -> SightQuery.about(child, shown), page);
    }

    @Override
    public Page<StoredDocument> about(GroupId group, Query query, Page.Request page) {
        return page(query, shown -> SightQuery.about(group, shown), page);
    }

    @Override
    public List<Latest> latest(Collection<PersonId> children, Query query) {
        Query shown = showing(query);
        return tx.within(em -> children.isEmpty() || shown.anyOf().isEmpty() ? List.of()
            : SightQuery.aboutAny(children, shown).latest(em));
    }

    private Page<StoredDocument> page(Query query, Function<Query, SightQuery> about, Page.Request page) {
        Query shown = showing(query);
        return tx.within(em -> shown.anyOf().isEmpty() ? Page.empty() : finalised.page(em, about.apply(shown), page));
    }

    private static Query showing(Query query) {
        return new Query(query.anyOf().stream().filter(sight -> !sight.types().isEmpty()).toList(), query.hidden());
    }

    @Override
    public int erase(Collection<DocumentId> documents, Instant at) {
        int erased = 0;
        for (List<Long> slice : Bulk.slices(documents.stream().map(DocumentId::value).toList())) {
            erased += tx.sqlWithin(connection -> Erasing.erase(connection, slice, at));
        }
        run(EntityManager::clear);
        return erased;
    }

    @Override
    public List<DocumentId> ofSubject(PersonId child) {
        return tx.within(em -> subjects.of(em, child));
    }

    @Override
    public void replaceSubject(Collection<DocumentId> documents, PersonId from, PersonId to) {
        run(em -> subjects.replace(em, documents, from, to));
    }

    @Override
    public List<DocumentId> present(Optional<DocumentId> after, int limit) {
        return tx.within(em -> finalised.present(em, after, limit));
    }

    private void run(Consumer<EntityManager> work) {
        tx.within(em -> {
            work.accept(em);
            return null;
        });
    }
}
