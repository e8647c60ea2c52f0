package org.skolbro.persistence.internal.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.HoldId;
import org.skolbro.api.retention.HoldMatter;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.core.store.Holding;

@Entity
@Table(name = "disposal_hold")
class HoldEntity {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "document_id")
    private Long document;

    @Column(name = "child_id")
    private Long child;

    @Column(name = "unit_code")
    private String unit;

    @Column(name = "by_selection")
    private Boolean selected;

    @Column(name = "type_id")
    private String type;

    @Column(name = "school_type")
    private String schoolType;

    @Column(name = "selected_unit")
    private String selectedUnit;

    @Column(name = "from_date")
    private LocalDate firstDate;

    @Column(name = "until_date")
    private LocalDate lastDate;

    @Column(name = "reason")
    private String reason;

    @Column(name = "basis")
    private String basis;

    @Column(name = "placed_by")
    private String by;

    @Column(name = "placed_at")
    private Instant from;

    @Column(name = "lifted_at")
    private Instant to;

    @Column(name = "matter")
    private String matter;

    @Column(name = "matter_detail")
    private String matterDetail;

    protected HoldEntity() {
    }

    static HoldEntity from(HoldRow hold) {
        HoldEntity entity = new HoldEntity();
        entity.id = hold.id().value();
        switch (hold.scope()) {
            case HoldRow.OnDocument on -> entity.document = on.document().value();
            case HoldRow.OnChild on -> entity.child = on.child().value();
            case HoldRow.OnUnit on -> entity.unit = on.unit().value();
            case HoldRow.OnSelection on -> entity.select(on);
        }
        entity.reason = hold.reason();
        entity.basis = hold.basis().citation();
        entity.by = hold.by();
        entity.from = hold.from();
        entity.to = hold.to().orElse(null);
        entity.matter = hold.matter().map(one -> one.kind().name()).orElse(null);
        entity.matterDetail = hold.matter().map(HoldMatter::detail).orElse(null);
        return entity;
    }

    private void select(HoldRow.OnSelection on) {
        selected = true;
        type = on.type().map(DocumentTypeId::value).orElse(null);
        schoolType = on.schoolType().map(SchoolType::value).orElse(null);
        selectedUnit = on.unit().map(UnitCode::value).orElse(null);
        firstDate = on.from().orElse(null);
        lastDate = on.until().orElse(null);
    }

    private HoldRow.OnSelection selection() {
        return new HoldRow.OnSelection(Optional.ofNullable(type).map(DocumentTypeId::new),
            Optional.ofNullable(schoolType).map(SchoolType::new), Optional.ofNullable(selectedUnit).map(UnitCode::new),
            Optional.ofNullable(firstDate), Optional.ofNullable(lastDate));
    }

    HoldRow toRecord() {
        return new HoldRow(new HoldId(id), scope(), reason, LegalBasis.of(basis), by, from, Optional.ofNullable(to),
            Optional.ofNullable(matter).map(kind -> new HoldMatter(HoldMatter.Kind.valueOf(kind), matterDetail)));
    }

    private HoldRow.Scope scope() {
        if (selected != null) {
            return selection();
        }
        if (document != null) {
            return new HoldRow.OnDocument(new DocumentId(document));
        }
        return child != null ? new HoldRow.OnChild(new PersonId(child)) : new HoldRow.OnUnit(new UnitCode(unit));
    }

    boolean isLifted() {
        return to != null;
    }

    void lift(Instant at) {
        to = at;
    }

    boolean stops(Holding holding) {
        return document != null && document == holding.document().value()
            || child != null && holding.subject().filter(subject -> subject.value() == child).isPresent()
            || unit != null && unit.equals(holding.unit().value())
            || selected != null && holding.isIn(selection());
    }

    HoldId id() {
        return new HoldId(id);
    }
}
