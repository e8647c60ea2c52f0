package org.skolbro.persistence.internal.transition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.PlacementId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.api.transition.TransitionRow.State;
import org.skolbro.core.store.StoredTransition;
import org.skolbro.core.store.StoredTransition.Decision;

@Entity
@Table(name = "transition_case")
class TransitionEntity {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "version")
    private long version;

    @Column(name = "child_id")
    private long child;

    @Column(name = "leaves_placement")
    private long leaves;

    @Column(name = "enters_placement")
    private long enters;

    @Column(name = "from_unit")
    private String fromUnit;

    @Column(name = "from_type")
    private String fromType;

    @Column(name = "to_unit")
    private String toUnit;

    @Column(name = "to_type")
    private String toType;

    @Column(name = "left_on")
    private LocalDate leftOn;

    @Column(name = "deadline")
    private LocalDate deadline;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @Column(name = "handed_over_at")
    private Instant handedOverAt;

    @Column(name = "note")
    private String note;

    @Column(name = "reason")
    private String reason;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "reviewed_documents")
    private String reviewed;

    @Column(name = "needed_documents")
    private String needed;

    protected TransitionEntity() {
    }

    static TransitionEntity from(StoredTransition transition) {
        TransitionEntity entity = new TransitionEntity();
        entity.id = transition.id().value();
        entity.take(transition);
        return entity;
    }

    void take(StoredTransition transition) {
        version = transition.version();
        child = transition.child().value();
        leaves = transition.leaves().value();
        enters = transition.enters().value();
        fromUnit = transition.fromUnit().value();
        fromType = transition.fromType().value();
        toUnit = transition.toUnit().value();
        toType = transition.toType().value();
        leftOn = transition.leftOn();
        deadline = transition.deadline();
        state = transition.state();
        handedOverAt = transition.handedOverAt().orElse(null);
        note = transition.note();
        reason = transition.reason();
        decidedAt = transition.decision().map(Decision::at).orElse(null);
        decidedBy = transition.decision().map(Decision::by).orElse("");
        reviewed = codes(transition.decision().map(Decision::reviewed));
        needed = codes(transition.decision().map(Decision::needed));
    }

    StoredTransition toRecord() {
        return new StoredTransition(new TransitionId(id), version, new PersonId(child), new PlacementId(leaves),
            new PlacementId(enters), new UnitCode(fromUnit), new SchoolType(fromType), new UnitCode(toUnit),
            new SchoolType(toType), leftOn, deadline, state, Optional.ofNullable(handedOverAt), note, reason,
            Optional.ofNullable(decidedAt).map(at -> new Decision(at, decidedBy, documents(reviewed), documents(needed))));
    }

    static String codes(Optional<Set<DocumentId>> documents) {
        return documents.stream().flatMap(Set::stream).map(DocumentId::toString).sorted().collect(Collectors.joining(" "));
    }

    private static Set<DocumentId> documents(String codes) {
        return Stream.of(codes.split(" ")).filter(code -> !code.isEmpty()).map(DocumentId::parse).collect(Collectors.toSet());
    }

    long version() {
        return version;
    }
}
