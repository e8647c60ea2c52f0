package org.skolbro.core.store;

import java.io.InputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.document.Attachment;
import org.skolbro.api.document.AttachmentId;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.GroupId;

/** Keeps drafts, finalised documents and their content. */
public interface DocumentStore {

    void insert(StoredDraft draft);

    Optional<StoredDraft> draft(DocumentId id);

    /** Drafts of an author, latest first. */
    List<StoredDraft> drafts(AccountId author);

    /** @throws org.skolbro.api.problem.Conflict when {@code draft.version() - 1} is no longer the stored version */
    void update(StoredDraft draft);

    /** Removes a draft with its attachments. */
    void discard(DocumentId draft);

    /** Streams a file into the draft; nothing of it is held in memory. The attachment's size and digest are known before. */
    void attach(DocumentId draft, Attachment attachment, InputStream content);

    List<Attachment> attachments(DocumentId document);

    void detach(DocumentId draft, AttachmentId attachment);

    /** The content of a file; readable until the surrounding unit of work ends or, outside one, until it is closed. */
    InputStream open(AttachmentId attachment);

    /** Turns the draft with this id into a finalised document; its attachments become the content's. */
    void finalise(StoredDocument document, Content content);

    Optional<StoredDocument> find(DocumentId id);

    Optional<Content> content(DocumentId id);

    /** The document that corrects this one, if any. */
    Optional<DocumentId> correctionOf(DocumentId id);

    /**
     * Finalised documents with an active holding for the child, newest first by document date.
     *
     * @param query narrows by the readable types and by who holds
     */
    Page<StoredDocument> about(PersonId child, Query query, Page.Request page);

    Page<StoredDocument> about(GroupId group, Query query, Page.Request page);

    /** Erases content, attachments, title and salt; leaves the tombstone. Answers how many were not erased before. */
    int erase(Collection<DocumentId> documents, Instant at);

    /** All ids with content after {@code after}, in order, for recomputing hashes. */
    List<DocumentId> present(Optional<DocumentId> after, int limit);

    /** @param holdings only documents with one of these active holdings; empty = any active holding */
    record Query(Collection<DocumentTypeId> types, Optional<Where> where) {

        /** Which active holding is asked for. */
        public record Where(org.skolbro.api.document.HoldingView.HolderKind holder,
                Optional<org.skolbro.api.document.HoldingView.Basis> basis,
                Collection<org.skolbro.api.register.UnitCode> units) {
        }
    }
}
