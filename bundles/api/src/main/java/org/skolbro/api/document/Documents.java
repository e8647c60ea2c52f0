package org.skolbro.api.document;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.text.Text;

/**
 * Documents (handlingar): draft, finalise, read. Every read of a child's documentation and every change writes its audit
 * line in the same transaction. A document that the caller may not see is
 * {@link org.skolbro.api.problem.NotFound not found}.
 */
@ProviderType
public interface Documents {

    /** Largest attachment, in bytes. */
    long MAX_ATTACHMENT = 50L * 1024 * 1024;

    /** Types the caller may write about this child or group now; only those of forms that are active. */
    List<DocumentType> writable(Caller caller, About about);

    Outcome<Draft> start(Caller caller, DocumentTypeId type, About about);

    /** The caller's drafts, latest first. */
    List<Draft> drafts(Caller caller);

    Draft draft(Caller caller, DocumentId draft);

    /** Saves what was typed and answers with the draft as it is now, other authors' texts included. Never loses a text. */
    Draft save(Caller caller, DocumentId draft, List<Draft.Change> changes);

    /** Destroys a draft that was never finalised; a working paper, not an official document (TF 2 kap. 12 §). */
    void discard(Caller caller, DocumentId draft);

    List<Draft.CoAuthor> possibleCoAuthors(Caller caller, DocumentId draft);

    Draft invite(Caller caller, DocumentId draft, PersonId coAuthor);

    /** Reads the stream to its end. The kind is told by the content; position and other metadata are taken out of pictures. */
    Outcome<Attachment> attach(Caller caller, DocumentId draft, String fileName, InputStream content);

    void detach(Caller caller, DocumentId draft, AttachmentId attachment);

    /**
     * Hands a draft in for a decision: those at the unit who may decide become authors of it and find it among what waits
     * for them. Refused for a type that needs no decision, and where nobody can decide.
     */
    Outcome<Draft> handIn(Caller caller, DocumentId draft);

    /** Those at the unit who may decide a draft; without names for a type that needs no decision. */
    Draft.Deciders deciders(Caller caller, DocumentId draft);

    /**
     * Hands a draft back to its other authors, undecided. Those who decide say why, which is refused when it is missing; those
     * who wrote it may take it back without a reason.
     */
    Outcome<Draft> handBack(Caller caller, DocumentId draft, String reason);

    /**
     * Finalises (upprättar): from then on nobody changes it, and the units of the children hold it. Refused while a mandatory
     * field is empty, and for those who may write but not decide.
     */
    Outcome<DocumentRow> finalise(Caller caller, DocumentId draft);

    /**
     * Finalises documents that are written whole, as an assessment for each of a class: no draft comes before them. All of
     * them or none, under the same conditions as {@link #finalise}; refused with the reason of the first that cannot be. The
     * number of reading statements does not grow with the number of documents.
     *
     * @return their ids, in the same order
     * @throws IllegalArgumentException when a field cannot hold what is given for it
     */
    Outcome<List<DocumentId>> finaliseAll(Caller caller, List<Ready> documents);

    /** Finalised documents about a child that the caller may read, newest first. Empty filters mean all. */
    Page<DocumentRow> about(Caller caller, PersonId child, Filter filter, Page.Request page);

    Page<DocumentRow> about(Caller caller, GroupId group, Filter filter, Page.Request page);

    /**
     * The latest document of each type for each child of a group, for the group's staff: what they may read and their unit
     * holds. A document that another corrects does not count; children with a security marking are in no list. One audit
     * line with all children, and no more statements for a large group than for a small one.
     */
    List<Latest> latest(Caller caller, GroupId group);

    /**
     * The same for some types, with what was chosen, marked or dated in each document and what the caller has begun herself.
     * One audit line with all children; three statements besides those of the gate, whatever the size of the group.
     */
    GroupOverview overview(Caller caller, GroupId group, Collection<DocumentTypeId> types);

    /**
     * Finalised documents that the caller may read and whose title, type, group or child has every word of {@code text},
     * newest first. What is written in them is not searched. Nothing about a child with a security marking is found, and a
     * title that names a child whom the caller may not see is found by none of its words. One audit line with the children
     * concerned, and no more statements for many children than for few.
     */
    Page<Found> search(Caller caller, String text, Page.Request page);

    /** @param child for which child it is read; decides what is masked. Empty for a group's document */
    ReadDocument read(Caller caller, DocumentId document, Optional<PersonId> child);

    /** The file's content, to be closed by the caller. Also for attachments of the caller's own drafts. */
    InputStream content(Caller caller, DocumentId document, AttachmentId attachment);

    /** A draft that will correct a finalised document, filled with its text. */
    Outcome<Draft> correct(Caller caller, DocumentId document, String reason);

    /**
     * A draft about a child that starts from a document about that child, or about a group, that may be read, and cites it.
     *
     * @throws org.skolbro.api.problem.NotFound when the document is about others only: what is written of one child never
     *         becomes a part of another's documentation
     */
    Outcome<Draft> startFrom(Caller caller, DocumentId document, DocumentTypeId type, PersonId child);

    /**
     * Takes a finalised document about the same child into a draft and cites it: its texts come after what stands in the
     * fields that both have. Refused for a draft about several children or a group, and for one that is cited already.
     */
    Outcome<Draft> cite(Caller caller, DocumentId draft, DocumentId document);

    /** The finalised documents that a draft builds on, those of them that the caller may read. */
    List<DocumentRow> cited(Caller caller, DocumentId draft);

    /** Why this document is here, who sees it and what will happen to it for this child, in whole sentences. */
    List<Text> why(Caller caller, DocumentId document, Optional<PersonId> child);

    /** The municipality's notice on respectful, factual writing, shown at every free-text editor. */
    Text writingNotice();

    /** @param fields by key; those left out are empty */
    record Ready(DocumentTypeId type, About about, String title, LocalDate date, Map<String, String> fields) {
    }

    /** The document of its type with the latest document date for a child. */
    record Latest(PersonId child, DocumentTypeId type, DocumentId document, LocalDate date) {
    }

    /** @param child for whom it was found and can be read; empty for a group's document */
    record Found(DocumentRow row, Optional<PersonId> child) {
    }

    record Filter(Optional<DocumentRow.Place> place, Optional<DocumentTypeId> type) {
        public static final Filter ALL = new Filter(Optional.empty(), Optional.empty());
    }
}
