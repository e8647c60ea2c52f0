package org.skolbro.core.store;

import java.io.InputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.document.About;
import org.skolbro.api.document.Attachment;
import org.skolbro.api.document.AttachmentId;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Documents.Latest;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.form.FormId;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.UnitCode;

/** Keeps drafts, finalised documents and their content. */
public interface DocumentStore {

    /** The type's description is remembered with it, see {@link FormStore#remember(DocumentType)}. */
    void insert(StoredDraft draft);

    Optional<StoredDraft> draft(DocumentId id);

    /** Drafts of an author, latest first. */
    List<StoredDraft> drafts(AccountId author);

    /** An author's drafts of some types about any of the children, latest first; one row for each child, in one statement. */
    default List<Begun> begun(AccountId author, Collection<PersonId> children, Collection<DocumentTypeId> types) {
        return drafts(author).stream().filter(draft -> types.contains(draft.type().id())).flatMap(draft -> children.stream()
            .filter(child -> draft.about() instanceof About.OfChildren(List<PersonId> about) && about.contains(child))
            .map(child -> new Begun(child, draft.type().id(), draft.id(), draft.fields(), draft.handedIn().isPresent())))
            .toList();
    }

    /** How many drafts there are about each of the children, whoever writes them; a child without is left out. */
    Map<PersonId, Long> drafting(Collection<PersonId> children);

    /** How many drafts of the form's types there are. */
    long drafts(FormId form);

    /** @throws org.skolbro.api.problem.Conflict when {@code draft.version() - 1} is no longer the stored version */
    void update(StoredDraft draft);

    /** Removes a draft with its attachments. */
    void discard(DocumentId draft);

    /** Streams a file into the draft; the whole of it is never in memory. The attachment's size and digest are known before. */
    void attach(DocumentId draft, Attachment attachment, InputStream content);

    List<Attachment> attachments(DocumentId document);

    void detach(DocumentId draft, AttachmentId attachment);

    /** The content of a file; readable until the surrounding unit of work ends or, outside one, until it is closed. */
    InputStream open(AttachmentId attachment);

    /** Turns the draft with this id into a finalised document; its attachments become the content's. */
    void finalise(StoredDocument document, Content content);

    /** A document that never was a draft, without attachments; its type's description is remembered with it. */
    void insert(StoredDocument document, Content content);

    Optional<StoredDocument> find(DocumentId id);

    /** Several finalised documents, erased or not; those that are not there are left out. */
    default List<StoredDocument> find(Collection<DocumentId> ids) {
        return ids.stream().distinct().flatMap(id -> find(id).stream()).toList();
    }

    /** The hashes of several finalised documents, erased or not. */
    default Map<DocumentId, String> hashes(Collection<DocumentId> documents) {
        return documents.stream().distinct().flatMap(id -> find(id).stream())
            .collect(Collectors.toMap(StoredDocument::id, StoredDocument::hash));
    }

    Optional<Content> content(DocumentId id);

    /** What stands in the fields of several finalised documents, in one statement; those without content are left out. */
    default Map<DocumentId, Map<String, String>> fields(Collection<DocumentId> documents) {
        return documents.stream().distinct().filter(id -> content(id).isPresent())
            .collect(Collectors.toMap(id -> id, id -> content(id).orElseThrow().fields()));
    }

    /** The document that corrects this one, if any. */
    Optional<DocumentId> correctionOf(DocumentId id);

    /** Those of the documents that another corrects. */
    default Set<DocumentId> corrected(Collection<DocumentId> documents) {
        return documents.stream().filter(id -> correctionOf(id).isPresent()).collect(Collectors.toSet());
    }

    /** Notes that the draft builds on the document, besides its source; goes with the draft when that is discarded. */
    void cite(DocumentId draft, DocumentId document);

    /** What a draft or finalised document builds on besides its source, oldest first. */
    List<DocumentId> cited(DocumentId document);

    /** Finalised documents with content that build on this one, as their source or besides it, newest first. */
    List<DocumentId> citing(DocumentId document);

    /** Finalised documents with a holding for the child that has not ended, newest first by document date, then by id. */
    Page<StoredDocument> about(PersonId child, Query query, Page.Request page);

    Page<StoredDocument> about(GroupId group, Query query, Page.Request page);

    /**
     * The latest document of each type for each of the children, in one statement, newest first. Among those of one day
     * the one with the highest id counts; a document that another corrects does not.
     */
    List<Latest> latest(Collection<PersonId> children, Query query);

    /** Erases content, attachments, title and salt; leaves the tombstone. Answers how many were not erased before. */
    int erase(Collection<DocumentId> documents, Instant at);

    /** Documents, erased ones too, and drafts that are about the child. */
    List<DocumentId> ofSubject(PersonId child);

    /** Puts one child in another's place in these documents and drafts; those about both are passed over. */
    void replaceSubject(Collection<DocumentId> documents, PersonId from, PersonId to);

    /** All ids with content after {@code after}, in order, for recomputing hashes. */
    List<DocumentId> present(Optional<DocumentId> after, int limit);

    /**
     * What a reader may see.
     *
     * @param anyOf a document is in the list when one of these shows it; empty shows nothing
     * @param hidden what is not in the list, whatever shows it
     */
    record Query(List<Sight> anyOf, Hidden hidden) {

        public Query {
            anyOf = List.copyOf(anyOf);
        }

        public Query(List<Sight> anyOf) {
            this(anyOf, Hidden.NOTHING);
        }
    }

    /**
     * Documents of some types that somebody holds for the child or group right now.
     *
     * @param types in exactly these versions, because each version says who reads it
     * @param holder empty = anybody
     * @param basis empty = any
     * @param units at or for whom it is held; empty = any
     */
    record Sight(Collection<TypeVersion> types, Optional<HolderKind> holder, Optional<Basis> basis,
            Collection<UnitCode> units) {

        public Sight {
            types = List.copyOf(types);
            units = List.copyOf(units);
        }
    }

    record TypeVersion(DocumentTypeId id, int version) {
    }

    /** One child of a draft. */
    record Begun(PersonId child, DocumentTypeId type, DocumentId draft, Map<String, String> fields, boolean handedIn) {
    }
}
