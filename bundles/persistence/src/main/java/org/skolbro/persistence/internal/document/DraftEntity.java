package org.skolbro.persistence.internal.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Draft;
import org.skolbro.core.store.StoredDraft;

@Entity
@Table(name = "draft")
class DraftEntity extends WrittenEntity {

    @ElementCollection
    @CollectionTable(name = "draft_subject", joinColumns = @JoinColumn(name = "draft_id"))
    @OrderColumn(name = "position_no")
    @Column(name = "person_id")
    private List<Long> subjects;

    @ElementCollection
    @CollectionTable(name = "draft_author", joinColumns = @JoinColumn(name = "draft_id"))
    @OrderColumn(name = "position_no")
    @Column(name = "account_id")
    private List<Long> authors;

    @Column(name = "fields")
    private String fields;

    @Column(name = "version")
    private long version;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "handed_in_at")
    private Instant handedInAt;

    @Column(name = "handed_back_by")
    private String handedBackBy;

    @Column(name = "handed_back_at")
    private Instant handedBackAt;

    @Column(name = "handed_back_reason")
    private String handedBackReason;

    protected DraftEntity() {
    }

    DraftEntity(StoredDraft draft) {
        super(draft.id(), draft.type(), draft.schoolType(), draft.unit(), draft.about());
        subjects = new ArrayList<>(subjectsOf(draft.about()));
        take(draft);
    }

    final void take(StoredDraft draft) {
        describe(draft.title(), draft.date(), draft.source());
        authors = new ArrayList<>(draft.authors().stream().map(AccountId::value).toList());
        fields = Fields.write(draft.fields());
        version = draft.version();
        savedAt = draft.savedAt();
        handedInAt = draft.handedIn().orElse(null);
        handedBackBy = draft.handedBack().map(Draft.HandedBack::by).orElse(null);
        handedBackAt = draft.handedBack().map(Draft.HandedBack::at).orElse(null);
        handedBackReason = draft.handedBack().map(Draft.HandedBack::reason).orElse(null);
    }

    StoredDraft toRecord(DocumentType type, List<Long> ofSubjects, List<Long> byAuthors) {
        return new StoredDraft(id(), type, schoolType(), unit(), about(ofSubjects), title(), date(), Fields.read(fields),
            byAuthors.stream().map(AccountId::new).toList(), version, savedAt, source(),
            Optional.ofNullable(handedInAt), Optional.ofNullable(handedBackAt)
                .map(when -> new Draft.HandedBack(handedBackBy, when, handedBackReason)));
    }

    long version() {
        return version;
    }
}
