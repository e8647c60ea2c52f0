package org.skolbro.persistence.internal.document;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.document.HoldingView.State;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.store.Holding;

@Entity
@Table(name = "holding")
class HoldingEntity {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "document_id")
    private long document;

    @Column(name = "type_id")
    private String type;

    @Column(name = "school_type")
    private String schoolType;

    @Column(name = "subject_id")
    private Long subject;

    @Enumerated(EnumType.STRING)
    @Column(name = "holder_kind")
    private HolderKind holderKind;

    @Column(name = "unit_code")
    private String unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "basis")
    private Basis basis;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @Column(name = "filed_on")
    private LocalDate filedOn;

    @Embedded
    private MilestonesEmbeddable milestones;

    protected HoldingEntity() {
    }

    static HoldingEntity from(Holding holding) {
        HoldingEntity entity = new HoldingEntity();
        entity.id = holding.id().value();
        entity.document = holding.document().value();
        entity.type = holding.type().value();
        entity.schoolType = holding.schoolType().value();
        entity.subject = holding.subject().map(PersonId::value).orElse(null);
        entity.holderKind = holding.holderKind();
        entity.unit = holding.unit().value();
        entity.basis = holding.basis();
        entity.state = holding.state();
        entity.filedOn = holding.filedOn();
        entity.milestones = MilestonesEmbeddable.from(holding.milestones());
        return entity;
    }

    Holding toRecord() {
        return new Holding(new HoldingId(id), new DocumentId(document), new DocumentTypeId(type), new SchoolType(schoolType),
            Optional.ofNullable(subject).map(PersonId::new), holderKind, new UnitCode(unit), basis, state, filedOn,
            MilestonesEmbeddable.toRecord(milestones));
    }
}
