package org.skolbro.persistence.internal.transition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.core.store.HandOverRecord;
import org.skolbro.persistence.internal.json.Json;

@Entity
@Table(name = "transition_evaluation")
class EvaluationEntity {

    @Id
    @Column(name = "transition_id")
    private long transition;

    @Column(name = "evaluated")
    private String evaluated;

    protected EvaluationEntity() {
    }

    EvaluationEntity(TransitionId transition, HandOverRecord evaluated) {
        this.transition = transition.value();
        this.evaluated = Json.write(evaluated);
    }

    HandOverRecord toRecord() {
        return Json.read(evaluated, HandOverRecord.class);
    }
}
