package org.skolbro.persistence.internal.hiding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.Hiding;
import org.skolbro.api.document.HidingId;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.DateSpan;

/** A decision to hide. One without documents hides everything. */
@Entity
@Table(name = "guardian_hiding")
class HidingEntity {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "child_id")
    private long child;

    @Column(name = "guardian_id")
    private long guardian;

    @ElementCollection
    @CollectionTable(name = "guardian_hiding_document", joinColumns = @JoinColumn(name = "hiding_id"))
    @OrderColumn(name = "position_no")
    @Column(name = "document_id")
    private List<Long> documents;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "to_day")
    private LocalDate to;

    @Column(name = "reason")
    private String reason;

    @Column(name = "basis")
    private String basis;

    @Column(name = "decided_by")
    private String by;

    @Column(name = "decided_at")
    private Instant at;

    protected HidingEntity() {
    }

    static HidingEntity from(Hiding hiding) {
        HidingEntity entity = new HidingEntity();
        entity.id = hiding.id().value();
        entity.child = hiding.child().value();
        entity.guardian = hiding.guardian().value();
        entity.documents = new ArrayList<>(switch (hiding.scope()) {
            case Hiding.Everything all -> List.<Long>of();
            case Hiding.Papers(var named) -> named.stream().map(DocumentId::value).toList();
        });
        entity.from = hiding.span().from();
        entity.to = hiding.span().to().orElse(null);
        entity.reason = hiding.reason();
        entity.basis = hiding.basis().citation();
        entity.by = hiding.by();
        entity.at = hiding.at();
        return entity;
    }

    Hiding toRecord(List<Long> named, Optional<Hiding.Lifting> lifted) {
        Hiding.Scope scope = named.isEmpty() ? new Hiding.Everything()
            : new Hiding.Papers(named.stream().map(DocumentId::new).toList());
        return new Hiding(new HidingId(id), new PersonId(child), new PersonId(guardian), scope,
            new DateSpan(from, Optional.ofNullable(to)), reason, LegalBasis.of(basis), by, at, lifted);
    }

    /** Only a decision about documents can name more of them. */
    void name(long document) {
        if (!documents.isEmpty() && !documents.contains(document)) {
            documents.add(document);
        }
    }

    long id() {
        return id;
    }
}
