package org.skolbro.persistence.internal.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.persistence.Like;

/** A finalised document, or what remains of it: its content is elsewhere, and goes alone. */
@Entity
@Table(name = "document")
class DocumentEntity extends WrittenEntity {

    @ElementCollection
    @CollectionTable(name = "document_subject", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "position_no")
    @Column(name = "person_id")
    private List<Long> subjects;

    @Column(name = "authors")
    private String authors;

    /** Goes with the title. */
    @Column(name = "sought_title")
    private String soughtTitle;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "finalised_at")
    private Instant finalisedAt;

    @Column(name = "hash")
    private String hash;

    @Column(name = "attachment_count")
    private int attachments;

    @Column(name = "erased_at")
    private Instant erasedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    protected DocumentEntity() {
    }

    DocumentEntity(StoredDocument document) {
        super(document.id(), document.type(), document.schoolType(), document.unit(), document.about());
        describe(document.title(), document.date(), document.source());
        subjects = new ArrayList<>(subjectsOf(document.about()));
        authors = document.authors().stream().map(AccountId::toString).collect(Collectors.joining(","));
        soughtTitle = Like.sought(document.title());
        authorName = document.authorName();
        finalisedAt = document.finalisedAt();
        hash = document.hash();
        attachments = document.attachments();
        erasedAt = document.erasedAt().orElse(null);
        decidedBy = document.decidedBy().orElse(null);
    }

    StoredDocument toRecord(DocumentType type, List<Long> ofSubjects) {
        return new StoredDocument(id(), type, schoolType(), unit(), about(ofSubjects), title(), date(), authors(), authorName,
            finalisedAt, hash, attachments, source(), Optional.ofNullable(erasedAt),
            Optional.ofNullable(decidedBy));
    }

    private List<AccountId> authors() {
        return Arrays.stream(authors.split(",")).filter(code -> !code.isEmpty()).map(AccountId::parse).toList();
    }
}
