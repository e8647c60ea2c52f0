package org.skolbro.persistence.internal.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.skolbro.api.document.Attachment;
import org.skolbro.api.retention.Plan;
import org.skolbro.persistence.internal.json.Json;

@Entity
@Table(name = "retention_plan")
class PlanEntity {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "version")
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private Plan.State state;

    @Column(name = "plan_text")
    private String plan;

    protected PlanEntity() {
    }

    PlanEntity(Plan plan) {
        this.id = plan.id().value();
        this.version = plan.version();
        take(plan);
    }

    private void take(Plan current) {
        state = current.state();
        plan = Json.write(current);
    }

    /** Whatever else the adopted plan says, its rows are those of the draft. */
    void adopt(Plan adopted) {
        take(toRecord().adopted(adopted.decision().orElseThrow(), adopted.validFrom().orElseThrow(), adopted.existingToo()));
    }

    void revise(Plan draft) {
        take(Plan.draft(draft.id(), version, draft.rules(), draft.examples()));
    }

    void attach(Attachment file) {
        take(toRecord().with(file));
    }

    boolean isDraft() {
        return state == Plan.State.DRAFT;
    }

    Plan toRecord() {
        return Json.read(plan, Plan.class);
    }
}
