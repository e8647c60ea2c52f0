package org.skolbro.persistence.internal.hiding;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.skolbro.api.document.Hiding;
import org.skolbro.api.document.HidingId;

/** The end of a hiding: a row of its own, so that the decision's row is never changed. */
@Entity
@Table(name = "guardian_hiding_lift")
class LiftingEntity {

    @Id
    @Column(name = "hiding_id")
    private long hiding;

    @Column(name = "reason")
    private String reason;

    @Column(name = "lifted_by")
    private String by;

    @Column(name = "lifted_at")
    private Instant at;

    protected LiftingEntity() {
    }

    static LiftingEntity from(HidingId hiding, Hiding.Lifting lifting) {
        LiftingEntity entity = new LiftingEntity();
        entity.hiding = hiding.value();
        entity.reason = lifting.reason();
        entity.by = lifting.by();
        entity.at = lifting.at();
        return entity;
    }

    Hiding.Lifting toRecord() {
        return new Hiding.Lifting(reason, by, at);
    }

    long hiding() {
        return hiding;
    }
}
