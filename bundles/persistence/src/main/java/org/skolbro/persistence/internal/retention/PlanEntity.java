package org.skolbro.persistence.internal.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.skolbro.api.retention.Plan;
import org.skolbro.persistence.internal.json.Json;

@Entity
@Table(name = "records_plan")
class PlanEntity {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "version")
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private Plan.State state;

    @Column(name = "plan")
    private String plan;

    protected PlanEntity() {
    }

    static PlanEntity from(Plan plan) {
        PlanEntity entity = new PlanEntity();
        entity.id = plan.id().value();
        entity.version = plan.version();
        entity.take(plan);
        return entity;
    }

    void take(Plan changed) {
        state = changed.state();
        plan = Json.write(changed);
    }

    Plan.State state() {
        return state;
    }

    Plan toRecord() {
        return Json.read(plan, Plan.class);
    }
}
