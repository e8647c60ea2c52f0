package org.skolbro.persistence.internal.consent;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentAnswerId;
import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.person.PersonId;

@Entity
@Table(name = "consent_answer")
class ConsentAnswerEntity {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "child_id")
    private long child;

    @Column(name = "guardian_id")
    private long guardian;

    @Column(name = "purpose")
    private String purpose;

    @Column(name = "text_version")
    private int textVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "choice")
    private ConsentAnswer.Choice choice;

    @Enumerated(EnumType.STRING)
    @Column(name = "assurance")
    private AssuranceLevel level;

    @Column(name = "answered_at")
    private Instant at;

    protected ConsentAnswerEntity() {
    }

    static ConsentAnswerEntity from(ConsentAnswer answer) {
        ConsentAnswerEntity entity = new ConsentAnswerEntity();
        entity.id = answer.id().value();
        entity.child = answer.child().value();
        entity.guardian = answer.guardian().value();
        entity.purpose = answer.purpose().value();
        entity.textVersion = answer.textVersion();
        entity.choice = answer.choice();
        entity.level = answer.verifiedBy();
        entity.at = answer.at();
        return entity;
    }

    ConsentAnswer toRecord() {
        return new ConsentAnswer(new ConsentAnswerId(id), new PersonId(child), new PersonId(guardian), new PurposeId(purpose),
            textVersion, choice, level, at);
    }
}
