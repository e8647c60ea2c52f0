package org.skolbro.persistence.internal.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentAnswer.OnPaper;
import org.skolbro.api.consent.ConsentAnswerId;
import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.document.Attachment;
import org.skolbro.api.document.AttachmentId;
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

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "scan_id")
    private Long scan;

    @Column(name = "scan_name")
    private String scanName;

    @Column(name = "scan_type")
    private String scanType;

    @Column(name = "scan_bytes")
    private Long scanBytes;

    @Column(name = "scan_sha256")
    private String scanSha256;

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
        answer.paper().ifPresent(entity::on);
        return entity;
    }

    private void on(OnPaper paper) {
        signedOn = paper.signedOn();
        registeredBy = paper.registeredBy();
        registeredAt = paper.registeredAt();
        scan = paper.scan().id().value();
        scanName = paper.scan().fileName();
        scanType = paper.scan().mediaType();
        scanBytes = paper.scan().bytes();
        scanSha256 = paper.scan().sha256();
    }

    Optional<AttachmentId> scan() {
        return Optional.ofNullable(scan).map(AttachmentId::new);
    }

    private Optional<OnPaper> paper() {
        return scan().map(id -> new OnPaper(signedOn, registeredBy, registeredAt,
            new Attachment(id, scanName, scanType, scanBytes, scanSha256)));
    }

    ConsentAnswer toRecord() {
        return new ConsentAnswer(new ConsentAnswerId(id), new PersonId(child), new PersonId(guardian), new PurposeId(purpose),
            textVersion, choice, level, at, paper());
    }
}
